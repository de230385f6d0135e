import { germanCount, germanDecimal, germanEuro } from '../../../../foundation/german.ts';
import { ratioToFixed } from '../../../../foundation/ratio.ts';
import { type JointOption, TRANSFERS, VAT_STATES } from '../../domain/options/joint-option.ts';
import { approvalText, legalFormText } from '../../domain/options/legal-form.ts';
import { optionGaps } from '../../domain/options/option-gaps.ts';
import { organisationOf } from '../../domain/options/organisation.ts';
import { staffText } from '../../domain/options/staff-need.ts';
import { consentText, movedPlacesText } from '../../domain/options/summarise-option.ts';
import type { OptionsPage } from '../../use-cases/options/load-options.ts';

/** One line of the comparison: the same question to every option. */
export interface OptionAspect {
  readonly id: string;
  readonly label: string;
  /** German; '' where nothing is known. */
  readonly text: (option: JointOption) => string;
}

const line = (id: string, label: string, text: OptionAspect['text']): OptionAspect => ({ id, label, text });

/** Everything the options are compared by, in the order of the page, the export and the print. */
export const optionAspects = (page: OptionsPage): OptionAspect[] => [
  line('wer', 'Wer erledigt es?', ({ organisation }) => organisationOf(organisation).label),
  line('traeger', 'Träger', ({ carrier }) => carrier),
  line('rechtsform', 'Rechtsform', ({ legalForm }) => legalFormText(legalForm)),
  line('aufsicht', 'Aufsicht', ({ legalForm }) => approvalText(legalForm)),
  line('zeit', 'Einrichtung', ({ setupWeeks }) =>
    setupWeeks === null ? '' : germanCount(setupWeeks, 'Woche', 'Wochen'),
  ),
  line('personal', 'Personal', ({ staff }) => staffText(staff)),
  line('sachmittel', 'Sachmittel', ({ material }) => material),
  line('einmalig', 'Kosten einmalig', ({ onceCost }) => (onceCost === null ? '' : germanEuro(onceCost))),
  line('jaehrlich', 'Kosten im Jahr', ({ yearCost }) => (yearCost === null ? '' : germanEuro(yearCost))),
  line('umsatzsteuer', 'Umsatzsteuer', vatText),
  line('uebergang', 'Übergang von Personal', transferText(page.readsAll)),
  line('vertretung', 'Personalvertretung', consentText),
  ...page.criteria.map(({ label, weight }, index) =>
    line(`kriterium-${index + 1}`, `${label} (Gewicht ${weight})`, ({ points }) =>
      pointsText(points.get(label)),
    ),
  ),
  line('punkte', 'Punkte zusammen', scoreText(page)),
  line('bewertung', 'Dafür und dagegen', ({ assessment }) => assessment),
  line('fehlt', 'Es fehlt noch', gapText(page)),
];

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
