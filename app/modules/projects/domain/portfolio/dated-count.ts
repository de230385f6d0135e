import { type CalendarDate, compareDays } from '../../../../foundation/calendar-date.ts';

/** A number of projects that holds from a day on, until the next one: a limit, or a member's capacity. */
export interface DatedCount {
  readonly validFrom: CalendarDate;
  readonly projects: number;
  /** Where it stands: report, resolution, "Angabe der Kommune vom 12.03.2026". */
  readonly source: string;
  readonly isSample: boolean;
}

/** The entry in force on a day: the latest that began by then; null where none did. */
export function countAt<Entry extends DatedCount>(
  entries: readonly Entry[],
  date: CalendarDate,
): Entry | null {
  const begun = entries.filter(({ validFrom }) => validFrom <= date);
  return begun.toSorted((a, b) => compareDays(b.validFrom, a.validFrom))[0] ?? null;
}
