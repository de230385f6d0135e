import { addMonths, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';

/** No project of the reports is planned farther ahead, nor goes back farther: such a year is a slip of the pen. */
const YEARS_AHEAD = 10;
const YEARS_BACK = 50;
const MONTHS = 12;

/**
 * Why a day cannot be meant, in German; undefined where it can. A typing error in the year would close what holds for
 * centuries, and draw a plan of as many.
 */
export function refuseFarDay(day: CalendarDate, today: CalendarDate): string | undefined {
  if (day > addMonths(today, YEARS_AHEAD * MONTHS))
    return `Der ${germanDate(day)} liegt mehr als zehn Jahre voraus. Prüfen Sie das Jahr.`;
  if (day < addMonths(today, -YEARS_BACK * MONTHS))
    return `Der ${germanDate(day)} liegt mehr als fünfzig Jahre zurück. Prüfen Sie das Jahr.`;
  return undefined;
}
