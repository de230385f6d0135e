import { addDays, type CalendarDate, dayNumber, laterOf } from '../../../../foundation/calendar-date.ts';
import { type ScheduleItem, shownItems } from './schedule.ts';

/** When an item is expected now. */
export interface ExpectedDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** German, behind the title: "wartet auf „Fragebogen“"; '' for what is over or as planned. */
  readonly reason: string;
}

export interface ExpectedItem {
  readonly item: ScheduleItem;
  readonly days: ExpectedDays;
}

/**
 * When each item is expected, in the order of their planned days. Within a stage, what is planned to begin after another
 * one ends waits for it and keeps its length (finish-to-start); gaps between them take up delay.
 */
export function expectItems(items: readonly ScheduleItem[], today: CalendarDate): readonly ExpectedItem[] {
  const done: ExpectedItem[] = [];
  for (const item of shownItems(items).toSorted(byPlan)) done.push({ item, days: expect(item, done, today) });
  return done;
}

const byPlan = (a: ScheduleItem, b: ScheduleItem): number =>
  dayNumber(a.plannedFrom) - dayNumber(b.plannedFrom) || dayNumber(a.plannedTo) - dayNumber(b.plannedTo);

function expect(item: ScheduleItem, before: readonly ExpectedItem[], today: CalendarDate): ExpectedDays {
  const { actualFrom, actualTo, plannedFrom, plannedTo } = item;
  if (actualTo !== null) return { from: actualFrom ?? actualTo, to: actualTo, reason: '' };
  // What is not over ends today at the earliest.
  if (actualFrom !== null)
    return {
      from: actualFrom,
      to: laterOf(plannedTo, today),
      reason: plannedTo < today ? 'läuft länger als geplant' : '',
    };
  const cause = causeOf(item, before);
  const free = cause && cause.days.to >= plannedFrom ? addDays(cause.days.to, 1) : plannedFrom;
  const from = laterOf(free, today);
  const late = cause && free >= today ? `wartet auf „${cause.item.title}“` : 'hätte schon beginnen sollen';
  const to = addDays(plannedTo, dayNumber(from) - dayNumber(plannedFrom));
  return { from, to, reason: from > plannedFrom ? late : '' };
}

/** The one it waits for longest among those of its stage that were to be over before it; what lies across stages waits for none. */
const causeOf = (
  { stagePosition, plannedFrom }: ScheduleItem,
  before: readonly ExpectedItem[],
): ExpectedItem | undefined =>
  before
    .filter(
      ({ item }) =>
        stagePosition !== null && item.stagePosition === stagePosition && item.plannedTo < plannedFrom,
    )
    .toSorted((a, b) => dayNumber(a.days.to) - dayNumber(b.days.to))
    .at(-1);
