import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';

const clock = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day of a moment by German clocks: "21.11.2026". */
export const dayText = (at: Date): string => germanDate(germanDay(at));
/** A moment by German clocks: "21.11.2026, 10:05". */
export const momentText = (at: Date): string => `${dayText(at)}, ${clock.format(at)}`;
