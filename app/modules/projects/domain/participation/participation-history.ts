import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Participation } from './participation.ts';

/** How a member stood to an undertaking from a day on, until a day (included) or still. */
export interface ParticipationHistoryEntry extends Participation {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly version: number;
}

/** Whether an entry holds on a day; its last day is included. */
export const holdsOn = (
  { validFrom, validTo }: Pick<ParticipationHistoryEntry, 'validFrom' | 'validTo'>,
  date: CalendarDate,
): boolean => validFrom <= date && (validTo === null || date <= validTo);
