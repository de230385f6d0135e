import { type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { holdsOn } from '../authority/deputy.ts';

/** From how many inhabitants on the Regierungspräsidium oversees a municipality, as it stands from a day on. */
export interface SizeLaw {
  readonly validFrom: CalendarDate;
  /** Last day; null while in force. */
  readonly validTo: CalendarDate | null;
  /** Exclusive: with more than these for certain. */
  readonly largeAbove: number;
  /** With fewer than these for certain not; between the two it depends on the years before. */
  readonly smallBelow: number;
}

/** § 136 II HGO; an amendment adds an entry and ends the one before. What was read: docs/legal/notices.md. */
const SIZE_LAW: readonly SizeLaw[] = [
  { validFrom: calendarDate('2005-04-01'), validTo: null, largeAbove: 50_000, smallBelow: 45_000 },
];

/** The numbers in force on a day; refuses (German sentence) where none are recorded. */
export function sizeLawAt(date: CalendarDate, history = SIZE_LAW): Result<SizeLaw, string> {
  const law = history.find((entry) => holdsOn(entry, date));
  if (law) return ok(law);
  return fail(
    `Für den ${germanDate(date)} ist nicht hinterlegt, ab wie vielen Einwohnern das Regierungspräsidium zuständig ist (§ 136 Abs. 2 HGO). Fragen Sie dort an.`,
  );
}
