import type { DatePrecision } from './key-date.ts';

/** How exact a source is about a day: besides spans, a season ("Herbst 2021") and "by then at the latest". */
export type Precision = DatePrecision | 'season' | 'latest';

const PRECISIONS: readonly string[] = [
  'day',
  'month',
  'season',
  'half-year',
  'year',
  'latest',
] satisfies readonly Precision[];

export const isPrecision = (text: string): text is Precision => PRECISIONS.includes(text);
