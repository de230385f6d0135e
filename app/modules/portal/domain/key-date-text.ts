import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { weekdayOf } from '../../../foundation/weekday.ts';
import { type DatePrecision, dayText } from '../../projects/domain/index.ts';

/** A date as exact as its source, a day with its weekday: "Mittwoch, 25.11.2026", "2. Halbjahr 2026". */
export function keyDateText(date: CalendarDate, precision: DatePrecision): string {
  const text = dayText({ date, precision });
  return precision === 'day' ? `${weekdayOf(date)}, ${text}` : text;
}
