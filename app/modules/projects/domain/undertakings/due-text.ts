import { type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { weekdayOf } from '../../../../foundation/weekday.ts';

/** "Frist ist Freitag, 11.12.2026, in 20 Tagen."; '' without a day. */
export function dueText(dueOn: CalendarDate | null, today: CalendarDate): string {
  if (dueOn === null) return '';
  const left = dayNumber(dueOn) - dayNumber(today);
  const day = `${weekdayOf(dueOn)}, ${germanDate(dueOn)}`;
  if (left < 0) return `Die Frist war ${day}, vor ${germanCount(-left, 'Tag', 'Tagen')}.`;
  if (left === 0) return `Frist ist heute, ${germanDate(dueOn)}.`;
  return `Frist ist ${day}, in ${germanCount(left, 'Tag', 'Tagen')}.`;
}
