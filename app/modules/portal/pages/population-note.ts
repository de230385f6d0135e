import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../foundation/german.ts';

const NAMED = 3;

/** "am 31.12.2024, ohne Trebur": a sum says which day it holds for, and whom it leaves out. */
export function populationNote(asOf: CalendarDate, missing: readonly string[]): string {
  const day = `am ${germanDate(asOf)}`;
  if (missing.length === 0) return day;
  return `${day}, ohne ${missing.length <= NAMED ? germanList(missing) : `${missing.length} Gemeinden`}`;
}
