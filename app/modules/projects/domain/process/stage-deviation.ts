import { type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { germanCount } from '../../../../foundation/german.ts';
import type { Stage } from './stage.ts';

export interface StageDeviation {
  /** Days after the planned end; below zero before it. Null where nothing is planned or has happened. */
  readonly days: number | null;
  /** German, without a full stop: "14 Tage später als geplant". */
  readonly text: string;
  readonly isLate: boolean;
}

/** How a stage lies to its plan: by its end where it has one, else by today. */
export function stageDeviation(
  { state, plannedFrom, plannedTo, endedOn }: Stage,
  today: CalendarDate,
): StageDeviation {
  if (state === 'entfallen') return none('entfällt');
  if (plannedTo === null) return none('ohne Plan');
  if (endedOn !== null) return ended(dayNumber(endedOn) - dayNumber(plannedTo));
  const days = dayNumber(today) - dayNumber(plannedTo);
  if (days > 0)
    return { days, text: `seit ${germanCount(days, 'Tag', 'Tagen')} über dem geplanten Ende`, isLate: true };
  if (state === 'laufend') return { days, text: rest(-days), isLate: false };
  const late = plannedFrom === null ? 0 : dayNumber(today) - dayNumber(plannedFrom);
  return late > 0
    ? { days: null, text: `sollte seit ${germanCount(late, 'Tag', 'Tagen')} laufen`, isLate: true }
    : none('noch nicht fällig');
}

const none = (text: string): StageDeviation => ({ days: null, text, isLate: false });

const rest = (days: number): string =>
  days === 0 ? 'geplantes Ende heute' : `noch ${germanCount(days, 'Tag', 'Tage')} bis zum geplanten Ende`;

function ended(days: number): StageDeviation {
  if (days === 0) return { days, text: 'wie geplant', isLate: false };
  const count = germanCount(Math.abs(days), 'Tag', 'Tage');
  return days > 0
    ? { days, text: `${count} später als geplant`, isLate: true }
    : { days, text: `${count} früher als geplant`, isLate: false };
}
