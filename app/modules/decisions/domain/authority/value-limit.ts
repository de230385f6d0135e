import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** What a member's head and executive body may decide from a day on. The limit is local: Hauptsatzung, Geschäftsordnung, resolution. */
export interface ValueLimit {
  readonly validFrom: CalendarDate;
  /** Up to here (included) the head decides alone. */
  readonly headCents: Cents;
  /** Up to here (included) the executive body decides, beyond it the council; null: the executive body without limit. */
  readonly executiveCents: Cents | null;
  readonly source: string;
  readonly isSample: boolean;
}

/** The limit in force on a day: the latest that began by then. Refuses (German sentence) where none is recorded. */
export function valueLimitAt(limits: readonly ValueLimit[], date: CalendarDate): Result<ValueLimit, string> {
  const begun = limits.filter(({ validFrom }) => validFrom <= date);
  const latest = begun.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (latest) return ok(latest);
  return fail(
    `Für den ${germanDate(date)} ist keine Wertgrenze hinterlegt. Tragen Sie unter „Befugnisse“ die örtliche ` +
      'Wertgrenze mit Quelle ein; bis dahin kann niemand sagen, wer entscheidet.',
  );
}
