import { centsToString } from '../../../../foundation/cents.ts';
import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { JointOption } from '../../domain/options/joint-option.ts';
import type {
  OptionDraft,
  OptionField,
  OptionRefusal,
  StaffDraft,
} from '../../domain/options/option-draft.ts';

/** Rows of the staff table in the form. */
export const STAFF_ROWS = 6;

export const rowField = (what: 'gruppe' | 'personen' | 'stellen', row: number): string =>
  `${what}-${row + 1}`;
export const pointsField = (index: number): string => `punkte-${index + 1}`;
export const criterionField = (index: number): string => `kriterium-${index + 1}`;

/** Field of the page for each field of the rules. */
export const OPTION_FIELDS: Readonly<Record<OptionField, Pick<FieldError, 'field' | 'label'>>> = {
  title: { field: 'titel', label: 'Name' },
  organisation: { field: 'wer', label: 'Wer erledigt es?' },
  legalForm: { field: 'rechtsform', label: 'Rechtsform' },
  carrier: { field: 'traeger', label: 'Träger' },
  staff: { field: rowField('gruppe', 0), label: 'Personal' },
  material: { field: 'sachmittel', label: 'Sachmittel' },
  onceCost: { field: 'einmalig', label: 'Kosten einmalig' },
  yearCost: { field: 'jaehrlich', label: 'Kosten im Jahr' },
  vat: { field: 'umsatzsteuer', label: 'Umsatzsteuer' },
  vatNote: { field: 'umsatzsteuer-text', label: 'Bemerkung zur Umsatzsteuer' },
  setupWeeks: { field: 'wochen', label: 'Einrichtung' },
  transfer: { field: 'uebergang', label: 'Übergang von Personal' },
  transferPlaces: { field: 'stellen-wechsel', label: 'Betroffene Stellen' },
  transferNote: { field: 'uebergang-text', label: 'Schritte' },
  consent: { field: 'beteiligung', label: 'Personalvertretung' },
  representation: { field: 'vertretung', label: 'Welche Vertretungen?' },
  consentOn: { field: 'beteiligung-tag', label: 'Tag' },
  assessment: { field: 'bewertung', label: 'Bewertung' },
  points: { field: pointsField(0), label: 'Punkte' },
  preferred: { field: 'grund', label: 'Vorzug' },
  count: { field: 'titel', label: 'Zahl der Optionen' },
  conflict: { field: 'titel', label: 'Zwischenzeitlich geändert' },
};

export const optionError = ({ field, row, message }: OptionRefusal): FieldError => ({
  ...OPTION_FIELDS[field],
  ...(row !== null && { field: rowField('gruppe', row), label: `Personal, Zeile ${row + 1}` }),
  message,
});

/** What stands in the fields, word for word. */
export function readOptionForm(posted: URLSearchParams): OptionDraft {
  const text = (field: OptionField): string => posted.get(OPTION_FIELDS[field].field) ?? '';
  return {
    title: text('title'),
    organisation: text('organisation'),
    legalForm: text('legalForm'),
    carrier: text('carrier'),
    staff: Array.from({ length: STAFF_ROWS }, (_, row) => ({
      payGrade: posted.get(rowField('gruppe', row)) ?? '',
      persons: posted.get(rowField('personen', row)) ?? '',
      places: posted.get(rowField('stellen', row)) ?? '',
    })),
    material: text('material'),
    onceCost: text('onceCost'),
    yearCost: text('yearCost'),
    vat: text('vat'),
    vatNote: text('vatNote'),
    setupWeeks: text('setupWeeks'),
    transfer: text('transfer'),
    transferPlaces: text('transferPlaces'),
    transferNote: text('transferNote'),
    consent: text('consent'),
    representation: text('representation'),
    consentOn: text('consentOn'),
    assessment: text('assessment'),
    points: readPoints(posted),
  };
}

/** Each criterion travels with its label, so that points never fall to another one. */
function readPoints(posted: URLSearchParams): ReadonlyMap<string, string> {
  const points = new Map<string, string>();
  for (let index = 0; posted.has(criterionField(index)); index++)
    points.set(posted.get(criterionField(index)) ?? '', posted.get(pointsField(index)) ?? '');
  return points;
}

export const EMPTY_DRAFT: OptionDraft = {
  ...readOptionForm(new URLSearchParams()),
  vat: 'offen',
  transfer: 'offen',
  consent: 'offen',
};

/** An option as its form shows it. */
export const draftOf = (option: JointOption): OptionDraft => ({
  ...option,
  staff: option.staff.map(
    ({ payGrade, persons, places }): StaffDraft => ({
      payGrade,
      persons: String(persons),
      places: germanDecimal(decimalToString(places)),
    }),
  ),
  onceCost: option.onceCost === null ? '' : germanDecimal(centsToString(option.onceCost)),
  yearCost: option.yearCost === null ? '' : germanDecimal(centsToString(option.yearCost)),
  setupWeeks: option.setupWeeks?.toString() ?? '',
  transferPlaces: option.transferPlaces?.toString() ?? '',
  consentOn: option.consentOn ?? '',
  points: new Map([...option.points].map(([label, points]) => [label, String(points)])),
});
