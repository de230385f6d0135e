import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { weekdayOf } from '../../../foundation/weekday.ts';

/** "Do, 26.11.2026", with a no-break space. */
export const dayText = (day: CalendarDate): string =>
  `${weekdayOf(day).slice(0, 2)},\u00a0${germanDate(day)}`;

/** "1 Tag", "14 Tage". */
export const daysText = (days: number): string => `${days}\u00a0${days === 1 ? 'Tag' : 'Tage'}`;
