import type {
  ComparisonForm,
  CriterionForm,
  JudgedComparison,
} from '../../domain/comparison/check-comparison.ts';
import { type Option, USUAL_CRITERIA } from '../../domain/comparison/option.ts';

/** Rows for criteria that are still to come. */
const SPARE_ROWS = 2;
/** More than a form ever offers: a longer one was not made by this page. */
const ROWS_READ = 30;

const textOf = (points: number | null): string => (points === null ? '' : String(points));

/** What the form shows: the kept criteria, or the usual ones where nobody has begun, and spare rows. */
export function formOfComparison(comparison: JudgedComparison | undefined): ComparisonForm {
  const kept = comparison?.criteria.map(
    ({ label, weight, points, reason }): CriterionForm => ({
      ...{ label, reason, weight: String(weight) },
      points: { A: textOf(points.A), B: textOf(points.B), C: textOf(points.C), D: textOf(points.D) },
    }),
  );
  const usual = USUAL_CRITERIA.map(({ label, weight }) => ({ ...EMPTY, label, weight: String(weight) }));
  return withSpareRows({
    criteria: kept ?? usual,
    recommended: comparison?.recommended ?? '',
    reason: comparison?.reason ?? '',
  });
}

const EMPTY: CriterionForm = { label: '', weight: '', points: { A: '', B: '', C: '', D: '' }, reason: '' };

const withSpareRows = (form: ComparisonForm): ComparisonForm => ({
  ...form,
  criteria: [...form.criteria, ...Array.from({ length: SPARE_ROWS }, () => EMPTY)],
});

/** Names of the fields of a row. */
export const rowFields = (row: number) => ({
  label: `kriterium-${row}`,
  weight: `gewicht-${row}`,
  reason: `grund-${row}`,
  points: (option: Option): string => `punkte-${row}-${option}`,
});

/** Reads the posted form, all rows that were shown. */
export function readComparisonForm(posted: URLSearchParams): ComparisonForm {
  const text = (name: string): string => (posted.get(name) ?? '').replace(/\r\n/g, '\n');
  const rows = Array.from({ length: ROWS_READ }, (_, row) => rowFields(row)).filter(({ label }) =>
    posted.has(label),
  );
  return {
    criteria: rows.map(({ label, weight, reason, points }) => ({
      ...{ label: text(label), weight: text(weight), reason: text(reason) },
      points: { A: text(points('A')), B: text(points('B')), C: text(points('C')), D: text(points('D')) },
    })),
    recommended: text('empfehlung'),
    reason: text('begruendung'),
  };
}
