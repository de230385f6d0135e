import { type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { germanCount } from '../../../../foundation/german.ts';
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

/** Deviation of each item, against the agreed plan where there is one (null: none yet). */
export const itemDeviations = (
  items: readonly ScheduleItem[],
  agreed: readonly PlannedItem[] | null,
  today: CalendarDate,
): readonly ItemDeviation[] =>
  items.map((item) =>
    deviationOf(item, agreed === null ? item : agreed.find(({ id }) => id === item.id), today),
  );

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
  const overdue = dayNumber(today) - dayNumber(base.plannedTo);
  if (overdue > 0)
    return {
      item,
      change,
      days: overdue,
      isLate: true,
      short: signed(overdue),
      text: `seit ${germanCount(overdue, 'Tag', 'Tagen')} über dem geplanten Ende`,
    };
  const moved = dayNumber(item.plannedTo) - dayNumber(base.plannedTo);
  if (moved !== 0) return { item, change, ...measured(moved, 'als vereinbart geplant') };
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

/** "11 von 14 Terminen im Plan. Größte Verspätung: 12 Tage bei „…“." */
export function describeSchedule(deviations: readonly ItemDeviation[]): string {
  if (deviations.length === 0) return 'Noch ist kein Termin geplant.';
  const late = deviations.filter(({ isLate }) => isLate);
  const count = `${deviations.length - late.length} von ${germanCount(deviations.length, 'Termin', 'Terminen')} im Plan.`;
  const worst = late.toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0))[0];
  if (worst === undefined || worst.days === null) return count;
  return `${count} Größte Verspätung: ${germanCount(worst.days, 'Tag', 'Tage')} bei „${worst.item.title}“.`;
}
