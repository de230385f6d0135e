import type { Cents } from '../../../../foundation/cents.ts';
import { germanCount, germanDecimal, germanEuro } from '../../../../foundation/german.ts';
import { ratioToFixed } from '../../../../foundation/ratio.ts';
import { type JointOption, TRANSFERS, VAT_STATES } from '../../domain/options/joint-option.ts';
import { approvalText, legalFormText } from '../../domain/options/legal-form.ts';
import { optionGaps } from '../../domain/options/option-gaps.ts';
import { organisationOf } from '../../domain/options/organisation.ts';
import { staffText } from '../../domain/options/staff-need.ts';
import { consentText, movedPlacesText } from '../../domain/options/summarise-option.ts';
import type { OptionsPage } from '../../use-cases/options/load-options.ts';

/** Kinds of questions, in their order. */
export const ASPECT_GROUPS = {
  form: 'Form und Recht',
  aufwand: 'Aufwand',
  personal: 'Personal und Beteiligung',
  bewertung: 'Bewertung',
} as const;
export type AspectGroup = keyof typeof ASPECT_GROUPS;

/** One line of the comparison: the same question to every option. */
export interface OptionAspect {
  readonly id: string;
  readonly label: string;
  /** What kind of question it is. */
  readonly group: AspectGroup;
  /** German; '' where nothing is known. */
  readonly text: (option: JointOption) => string;
}

const line = (group: AspectGroup, id: string, label: string, text: OptionAspect['text']): OptionAspect => ({
  id,
  label,
  group,
  text,
});

/** Everything the options are compared by, in the order of the page, the export and the print. */
export const optionAspects = (page: OptionsPage): OptionAspect[] => [
  line('form', 'wer', 'Wer erledigt es?', ({ organisation }) => organisationOf(organisation).label),
  line('form', 'traeger', 'Träger', ({ carrier }) => carrier),
  line('form', 'rechtsform', 'Rechtsform', ({ legalForm }) => legalFormText(legalForm)),
  line('form', 'aufsicht', 'Aufsicht', ({ legalForm }) => approvalText(legalForm)),
  line('form', 'zeit', 'Einrichtung', ({ setupWeeks }) =>
    setupWeeks === null ? '' : germanCount(setupWeeks, 'Woche', 'Wochen'),
  ),
  line('aufwand', 'personal', 'Personal', ({ staff }) => staffText(staff)),
  line('aufwand', 'sachmittel', 'Sachmittel', ({ material }) => material),
  line('aufwand', 'einmalig', 'Kosten einmalig', ({ onceCost }) => euroText(onceCost)),
  line('aufwand', 'jaehrlich', 'Kosten im Jahr', ({ yearCost }) => euroText(yearCost)),
  line('aufwand', 'umsatzsteuer', 'Umsatzsteuer', vatText),
  line('personal', 'uebergang', 'Übergang von Personal', transferText(page.readsAll)),
  line('personal', 'vertretung', 'Personalvertretung', consentText),
  ...page.criteria.map(({ label, weight }, index) =>
    line('bewertung', `kriterium-${index + 1}`, `${label} (Gewicht ${weight})`, ({ points }) =>
      pointsText(points.get(label)),
    ),
  ),
  line('bewertung', 'punkte', 'Punkte zusammen', scoreText(page)),
  line('bewertung', 'bewertung', 'Dafür und dagegen', ({ assessment }) => assessment),
  line('bewertung', 'fehlt', 'Es fehlt noch', gapText(page)),
];

/** As it stands on a page: a paragraph sign keeps its number, a count its word. */
export const unbroken = (text: string): string =>
  text.replace(/(§|Abs\.|Satz|EG|Gewicht|Platz|\d) (?=[\dA-Z])/g, '$1\u00a0');

const euroText = (amount: Cents | null): string => (amount === null ? '' : germanEuro(amount));

const pointsText = (points: number | undefined): string => (points === undefined ? '' : `${points} von 5`);

const vatText = ({ vat, vatNote }: JointOption): string =>
  [VAT_STATES[vat], vatNote].filter((part) => part !== '').join('. ');

const transferText =
  (readsAll: boolean): OptionAspect['text'] =>
  ({ transfer, transferPlaces, transferNote }) =>
    [
      [TRANSFERS[transfer], movedPlacesText(transferPlaces, readsAll)]
        .filter((part) => part !== '')
        .join(', '),
      transferNote,
    ]
      .filter((part) => part !== '')
      .join('. ');

/** "3,50, Platz 2". */
const scoreText =
  ({ standings }: Pick<OptionsPage, 'standings'>): OptionAspect['text'] =>
  ({ number }) => {
    const standing = standings.find((candidate) => candidate.number === number);
    return !standing?.score
      ? ''
      : `${germanDecimal(ratioToFixed(standing.score, 2))}, Platz ${standing.place}`;
  };

const gapText =
  ({ criteria }: Pick<OptionsPage, 'criteria'>): OptionAspect['text'] =>
  (option) => {
    const gaps = optionGaps(
      option,
      criteria.map(({ label }) => label),
    ).length;
    return gaps === 0 ? 'nichts' : germanCount(gaps, 'Angabe', 'Angaben');
  };
