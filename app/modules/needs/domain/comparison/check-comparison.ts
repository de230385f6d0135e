import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { compareOptions } from './compare-options.ts';
import { OPTION_LABELS, OPTIONS, type Option, POINTS, type Points } from './option.ts';

const LABEL_MAX = 120;
const REASON_MAX = 1000;
const ROWS_MAX = 12;

/** A criterion as typed. A row without a label is left out. */
export interface CriterionForm {
  readonly label: string;
  readonly weight: string;
  readonly points: Readonly<Record<Option, string>>;
  readonly reason: string;
}

export interface ComparisonForm {
  readonly criteria: readonly CriterionForm[];
  /** An option, or empty. */
  readonly recommended: string;
  readonly reason: string;
}

/** A criterion as it is kept. */
export interface JudgedCriterion {
  readonly label: string;
  readonly weight: number;
  readonly points: Readonly<Record<Option, Points | null>>;
  readonly reason: string;
}

export interface JudgedComparison {
  readonly criteria: readonly JudgedCriterion[];
  readonly recommended: Option | null;
  readonly reason: string;
}

export interface ComparisonRefusal {
  /** The row counted from 0; null for the recommendation. */
  readonly row: number | null;
  readonly field: 'label' | 'weight' | 'points' | 'reason' | 'recommended';
  readonly message: string;
}

/** Reads a comparison; refuses with every reason (German). A recommendation against the points needs a reason. */
export function checkComparison(
  form: ComparisonForm,
): Result<JudgedComparison, readonly ComparisonRefusal[]> {
  const refusals: ComparisonRefusal[] = [];
  const rows = form.criteria.map((criterion, row) => ({ ...criterion, row })).filter(isUsed);
  const criteria = rows.map(({ row, label, weight, points, reason }) => ({
    label: label.trim(),
    weight: readWeight(weight, row, refusals),
    points: readPoints(points, row, refusals),
    reason: reason.trim(),
  }));
  refusals.push(...labelRefusals(rows), ...lengthRefusals(rows, form.reason));
  const recommended = OPTIONS.find((option) => option === form.recommended) ?? null;
  const reason = recommended === null ? '' : form.reason.trim();
  const judged = { criteria, recommended, reason };
  if (refusals.length === 0) refusals.push(...recommendationRefusals(judged));
  return refusals.length === 0 ? ok(judged) : fail(refusals);
}

const isUsed = ({ label, reason, points }: CriterionForm): boolean =>
  label.trim() !== '' || reason.trim() !== '' || OPTIONS.some((option) => points[option] !== '');

function readWeight(text: string, row: number, refusals: ComparisonRefusal[]): number {
  const weight = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  if (weight < 1 || weight > 100)
    refusals.push({
      row,
      field: 'weight',
      message: 'Geben Sie als Gewicht eine ganze Zahl von 1 bis 100 an.',
    });
  return weight;
}

function readPoints(
  typed: CriterionForm['points'],
  row: number,
  refusals: ComparisonRefusal[],
): JudgedCriterion['points'] {
  const read = (option: Option): Points | null => {
    const points = POINTS.find((known) => String(known) === typed[option]);
    if (points === undefined && typed[option] !== '')
      refusals.push({ row, field: 'points', message: `Wählen Sie für ${option} eine Zahl von 1 bis 5.` });
    return points ?? null;
  };
  return { A: read('A'), B: read('B'), C: read('C'), D: read('D') };
}

type Row = CriterionForm & { readonly row: number };

function labelRefusals(rows: readonly Row[]): ComparisonRefusal[] {
  const labels = rows.map(({ label }) => label.trim().toLowerCase());
  return rows.flatMap(({ row, label }, index): ComparisonRefusal[] => {
    const name = label.trim();
    if (name === '')
      return [{ row, field: 'label', message: 'Benennen Sie das Kriterium, oder leeren Sie die Zeile.' }];
    if (name.length > LABEL_MAX)
      return [{ row, field: 'label', message: `Kürzen Sie den Namen auf höchstens ${LABEL_MAX} Zeichen.` }];
    if (labels.indexOf(name.toLowerCase()) !== index)
      return [
        {
          row,
          field: 'label',
          message: `„${name}“ steht schon in der Liste. Fassen Sie beide Zeilen zusammen.`,
        },
      ];
    return [];
  });
}

function lengthRefusals(rows: readonly Row[], reason: string): ComparisonRefusal[] {
  const tooLong = `Kürzen Sie die Begründung auf höchstens ${REASON_MAX} Zeichen.`;
  const found: ComparisonRefusal[] = rows
    .filter((row) => row.reason.length > REASON_MAX)
    .map(({ row }) => ({ row, field: 'reason', message: tooLong }));
  if (reason.length > REASON_MAX) found.push({ row: null, field: 'reason', message: tooLong });
  if (rows.length > ROWS_MAX)
    found.push({ row: ROWS_MAX, field: 'label', message: `Nehmen Sie höchstens ${ROWS_MAX} Kriterien.` });
  return found;
}

function recommendationRefusals({ criteria, recommended, reason }: JudgedComparison): ComparisonRefusal[] {
  if (recommended === null) return [];
  const { best, options } = compareOptions(criteria);
  const own = options.find(({ option }) => option === recommended);
  if (own?.score === null)
    return [
      {
        row: null,
        field: 'recommended',
        message: `${recommended} ist noch nicht ganz bewertet. Bewerten Sie zuerst: ${own.missing.join(', ') || 'mindestens ein Kriterium'}.`,
      },
    ];
  const against = !best.includes(recommended);
  if (against && reason === '')
    return [
      {
        row: null,
        field: 'reason',
        message: `Nach Punkten führt ${best.map((option) => `${option} (${OPTION_LABELS[option]})`).join(', ')}. Begründen Sie, warum Sie ${recommended} empfehlen.`,
      },
    ];
  return [];
}
