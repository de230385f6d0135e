import { type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanList } from '../../../../foundation/german.ts';
import type { Stage } from '../process/stage.ts';
import { overWithStage } from './over-with-stage.ts';
import type { PlannedItem, ScheduleItem } from './schedule.ts';

/** How an item lies to the plan that binds, or to its own plan before one does. */
export interface ItemDeviation {
  readonly item: ScheduleItem;
  /** Days after the end that was agreed; below zero before it. Null where it cannot be said yet. */
  readonly days: number | null;
  readonly isLate: boolean;
  /** "+14 Tage", "−3 Tage"; '' where it lies to its plan. */
  readonly short: string;
  /** German, one sentence without a full stop. */
  readonly text: string;
  /** The plan of this item was changed after it was agreed, or it was agreed in no plan. */
  readonly change: 'neu' | 'verschoben' | null;
}

/**
 * Deviation of each item, against the agreed plan where there is one (null: none yet). What is done counts by the day it
 * was done; what is not, by the day it is planned for now, or by today where that has passed. What its stage left open
 * when it ended is not measured.
 */
export const itemDeviations = (
  items: readonly ScheduleItem[],
  agreed: readonly PlannedItem[] | null,
  today: CalendarDate,
  stages: readonly Pick<Stage, 'position' | 'state'>[] = [],
): readonly ItemDeviation[] =>
  items.map((item) => {
    const deviation = deviationOf(
      item,
      agreed === null ? item : agreed.find(({ id }) => id === item.id),
      today,
    );
    const text = overWithStage(item, stages);
    return text === null ? deviation : { ...deviation, days: null, isLate: false, short: '', text };
  });

function deviationOf(
  item: ScheduleItem,
  agreed: PlannedItem | undefined,
  today: CalendarDate,
): ItemDeviation {
  const base = agreed ?? item;
  const change =
    agreed === undefined
      ? 'neu'
      : agreed.plannedFrom !== item.plannedFrom || agreed.plannedTo !== item.plannedTo
        ? 'verschoben'
        : null;
  if (item.actualTo !== null)
    return {
      item,
      change,
      ...measured(dayNumber(item.actualTo) - dayNumber(base.plannedTo), 'als geplant'),
    };
  const isOver = item.plannedTo < today;
  const days = dayNumber(isOver ? today : item.plannedTo) - dayNumber(base.plannedTo);
  if (isOver && days > 0)
    return {
      item,
      change,
      ...measured(days, ''),
      text: `seit ${germanCount(days, 'Tag', 'Tagen')} über dem geplanten Ende`,
    };
  if (days !== 0) return { item, change, ...measured(days, 'als vereinbart geplant') };
  const waiting = item.actualFrom === null ? dayNumber(today) - dayNumber(base.plannedFrom) : 0;
  if (waiting > 0)
    return {
      item,
      change,
      days: null,
      isLate: true,
      short: '',
      text: `sollte seit ${germanCount(waiting, 'Tag', 'Tagen')} laufen`,
    };
  return { item, change, days: null, isLate: false, short: '', text: 'im Plan' };
}

const signed = (days: number): string =>
  days === 0 ? '' : `${days > 0 ? '+' : '−'}${germanCount(Math.abs(days), 'Tag', 'Tage')}`;

const measured = (days: number, than: string): Pick<ItemDeviation, 'days' | 'isLate' | 'short' | 'text'> => ({
  days,
  isLate: days > 0,
  short: signed(days),
  text:
    days === 0
      ? 'wie geplant'
      : `${germanCount(Math.abs(days), 'Tag', 'Tage')} ${days > 0 ? 'später' : 'früher'} ${than}`,
});

/** What members agreed to and what is no longer in the plan. */
export const droppedItems = (
  items: readonly ScheduleItem[],
  agreed: readonly PlannedItem[] | null,
): readonly PlannedItem[] =>
  (agreed ?? []).filter(({ id }) => !items.some((item) => item.id === id && !item.isRemoved));

/** "11 von 14 Terminen im Plan. Größte Verspätung: 12 Tage bei „…“. Vereinbart, aber nicht mehr im Plan: „…“." */
export function describeSchedule(
  deviations: readonly ItemDeviation[],
  dropped: readonly PlannedItem[] = [],
): string {
  if (deviations.length === 0 && dropped.length === 0) return 'Noch ist kein Termin geplant.';
  const late = deviations.filter(({ isLate }) => isLate);
  const worst = late.toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0))[0];
  return [
    `${deviations.length - late.length} von ${germanCount(deviations.length, 'Termin', 'Terminen')} im Plan.`,
    worst === undefined || worst.days === null
      ? ''
      : `Größte Verspätung: ${germanCount(worst.days, 'Tag', 'Tage')} bei „${worst.item.title}“.`,
    dropped.length === 0
      ? ''
      : `Vereinbart, aber nicht mehr im Plan: ${germanList(dropped.map(({ title }) => `„${title}“`))}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
