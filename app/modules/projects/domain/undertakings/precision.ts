const DATE_PRECISIONS = ['day', 'month', 'half-year', 'year'] as const;
/** How exact a source is about a day to keep in mind: the day itself, or the span that ends with it. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export const isDatePrecision = (text: string): text is DatePrecision =>
  (DATE_PRECISIONS as readonly string[]).includes(text);

const PRECISIONS = [...DATE_PRECISIONS, 'season', 'latest'] as const;
/** How exact a source is about a state: besides, a season ("Herbst 2021") and "by then at the latest". */
export type Precision = (typeof PRECISIONS)[number];
export const isPrecision = (text: string): text is Precision =>
  (PRECISIONS as readonly string[]).includes(text);
