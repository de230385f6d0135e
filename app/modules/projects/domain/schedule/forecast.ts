import { addDays, type CalendarDate, dayNumber, laterOf } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate } from '../../../../foundation/german.ts';
import type { Stage } from '../process/stage.ts';
import { type ExpectedDays, expectItems } from './expect-items.ts';
import { overWithStage } from './over-with-stage.ts';
import type { ScheduleItem } from './schedule.ts';

export interface Forecast {
  /** Items that end later than planned now, by id. */
  readonly moved: ReadonlyMap<string, ExpectedDays>;
  /** Latest planned end of stages and items; null without any. */
  readonly plannedEnd: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** German: the end, by how much it moves and what is behind it. */
  readonly text: string;
}

/** German: how a forecast is reckoned, for whoever asks. */
export const FORECAST_RULES =
  'Gerechnet wird so: Innerhalb einer Stufe wartet, was nach einer anderen Aufgabe geplant ist, bis sie erledigt ist, und behält seine Dauer; Luft dazwischen fängt Verspätung auf. Was begonnen haben müsste, beginnt frühestens heute, was erledigt sein müsste, endet frühestens heute. Eine Stufe endet frühestens mit ihrer letzten Aufgabe; was beim Ende einer Stufe noch offen war, ist mit ihr beendet. Von Stufe zu Stufe wird nichts verschoben, denn dazwischen wird entschieden.';

/** The end of a project if what is late pushes what follows it within its stage. */
export function forecastEnd(
  stages: readonly Stage[],
  items: readonly ScheduleItem[],
  today: CalendarDate,
): Forecast {
  const expected = expectItems(
    items.filter((item) => overWithStage(item, stages) === null),
    today,
  );
  const kept = stages.filter(({ state }) => state !== 'entfallen');
  const plannedEnd = latest([
    ...kept.map(({ plannedTo }) => plannedTo),
    ...expected.map(({ item }) => item.plannedTo),
  ]);
  const end = latest([
    ...kept.map((stage) => expectedStageEnd(stage, today)),
    ...expected.map(({ days }) => days.to),
  ]);
  const moved = expected.filter(({ item, days }) => item.actualTo === null && days.to > item.plannedTo);
  const last = moved.find(({ days }) => days.to === end);
  return {
    moved: new Map(moved.map(({ item, days }) => [item.id, days])),
    plannedEnd,
    end,
    text: `${endText(plannedEnd, end)}${last ? ` „${last.item.title}“ ${last.days.reason}.` : ''}`,
  };
}

/** A stage that is not over ends today at the earliest; one that has not begun keeps its length from today on. */
function expectedStageEnd(
  { plannedFrom, plannedTo, startedOn, endedOn }: Stage,
  today: CalendarDate,
): CalendarDate | null {
  if (endedOn !== null || plannedTo === null) return endedOn;
  return startedOn !== null || plannedFrom === null
    ? laterOf(plannedTo, today)
    : addDays(plannedTo, Math.max(0, dayNumber(today) - dayNumber(plannedFrom)));
}

const latest = (days: readonly (CalendarDate | null)[]): CalendarDate | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null;

function endText(plannedEnd: CalendarDate | null, end: CalendarDate | null): string {
  if (plannedEnd === null || end === null) return 'Ohne geplante Tage lässt sich kein Ende absehen.';
  const days = dayNumber(end) - dayNumber(plannedEnd);
  return days === 0
    ? `Voraussichtliches Ende ${germanDate(end)}, wie geplant.`
    : `Voraussichtliches Ende ${germanDate(end)}, ${germanCount(Math.abs(days), 'Tag', 'Tage')} ${days > 0 ? 'später' : 'früher'} als geplant (${germanDate(plannedEnd)}).`;
}
