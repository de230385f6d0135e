const collator = new Intl.Collator('de', { numeric: true });

/** Pay grades that have a rate, in their order, after an empty choice. */
export const gradeOptions = (rates: readonly { readonly payGrade: string }[], empty: string) => [
  { value: '', label: empty },
  ...[...new Set(rates.map(({ payGrade }) => payGrade))]
    .sort(collator.compare)
    .map((payGrade) => ({ value: payGrade, label: payGrade })),
];
