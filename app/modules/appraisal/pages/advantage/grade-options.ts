import type { PayGradeRate } from '../../../surveys/domain/index.ts';

const collator = new Intl.Collator('de', { numeric: true });

/** Pay grades that have a rate, in their order, after an empty choice. */
export const gradeOptions = (rates: readonly Pick<PayGradeRate, 'payGrade'>[], empty: string) => [
  { value: '', label: empty },
  ...[...new Set(rates.map(({ payGrade }) => payGrade))]
    .sort(collator.compare)
    .map((payGrade) => ({ value: payGrade, label: payGrade })),
];
