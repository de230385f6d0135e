import { type CalendarDate, calendarDate } from './calendar-date.ts';

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The calendar day in Germany at a moment. */
export const germanDay = (moment: Date): CalendarDate => calendarDate(berlin.format(moment));
