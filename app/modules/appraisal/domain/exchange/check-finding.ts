import { plainText } from '../../../../foundation/plain-text.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { ExchangeItem, Figure } from './exchange-item.ts';

export const TITLE_MAX = 160;
export const FIELD_MAX = 80;
export const TEXT_MAX = 8000;
export const FIGURE_MAX = 120;

/** A row of the form; one without label and value is left out. */
export interface FigureDraft {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Name of a member; '' for a figure of all. */
  readonly member: string;
  readonly isReleased: boolean;
}

/** What was typed. */
export interface FindingDraft {
  readonly title: string;
  readonly field: string;
  readonly text: string;
  readonly figures: readonly FigureDraft[];
}

export interface ExchangeRefusal {
  readonly field:
    | 'title'
    | 'field'
    | 'text'
    | 'figures'
    | 'licence'
    | 'contact'
    | 'reason'
    | 'source'
    | 'project'
    | 'file'
    | 'state'
    | 'conflict';
  /** German sentence with the remedy. */
  readonly message: string;
}

export const exchangeRefusal = (field: ExchangeRefusal['field'], message: string): ExchangeRefusal => ({
  field,
  message,
});

type Finding = Pick<ExchangeItem, 'title' | 'field' | 'content'>;

/** Checks a finding; every reason at once. `names` are those of the members. */
export function checkFinding(
  draft: FindingDraft,
  names: readonly string[],
): Result<Finding, readonly ExchangeRefusal[]> {
  const text = plainText(draft.text).trim();
  const rows = draft.figures.map(trimmed).filter(({ label, value, unit }) => label + value + unit !== '');
  const refusals = [
    ...refuseHead(draft),
    ...(text === '' || text.length > TEXT_MAX
      ? [exchangeRefusal('text', `Beschreiben Sie die Erkenntnis in höchstens ${TEXT_MAX} Zeichen.`)]
      : []),
    ...rows.flatMap((row, index) => refuseFigure(row, index + 1, names)),
  ];
  if (refusals.length > 0) return fail(refusals);
  const { title, field } = headOf(draft);
  return ok({ title, field, content: { kind: 'erkenntnis', text, figures: rows.map(toFigure) } });
}

/** Title and field of anything that is released. */
export function refuseHead(draft: Pick<FindingDraft, 'title' | 'field'>): ExchangeRefusal[] {
  const { title, field } = headOf(draft);
  return [
    ...(title === '' || title.length > TITLE_MAX
      ? [exchangeRefusal('title', `Geben Sie einen Titel mit höchstens ${TITLE_MAX} Zeichen an.`)]
      : []),
    ...(field === '' || field.length > FIELD_MAX
      ? [
          exchangeRefusal(
            'field',
            `Nennen Sie das Aufgabenfeld mit höchstens ${FIELD_MAX} Zeichen, zum Beispiel „Archiv“.`,
          ),
        ]
      : []),
  ];
}

export const headOf = ({ title, field }: Pick<FindingDraft, 'title' | 'field'>) => ({
  title: oneLine(title),
  field: oneLine(field),
});

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

const trimmed = (row: FigureDraft): FigureDraft => ({
  ...row,
  label: oneLine(row.label),
  value: oneLine(row.value),
  unit: oneLine(row.unit),
});

function refuseFigure(
  { label, value, unit, member }: FigureDraft,
  place: number,
  names: readonly string[],
): ExchangeRefusal[] {
  if (label === '' || value === '')
    return [
      exchangeRefusal(
        'figures',
        `Zahl ${place}: Geben Sie Bezeichnung und Wert an, oder leeren Sie die Zeile.`,
      ),
    ];
  if ([label, value, unit].some((text) => text.length > FIGURE_MAX))
    return [
      exchangeRefusal(
        'figures',
        `Zahl ${place}: Kürzen Sie jede Angabe auf höchstens ${FIGURE_MAX} Zeichen.`,
      ),
    ];
  return member !== '' && !names.includes(member)
    ? [exchangeRefusal('figures', `Zahl ${place}: Wählen Sie die Kommune aus der Liste.`)]
    : [];
}

const toFigure = ({ label, value, unit, member, isReleased }: FigureDraft): Figure => ({
  label,
  value,
  unit,
  member: member === '' ? null : member,
  isReleased: member !== '' && isReleased,
});
