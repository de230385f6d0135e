import type { ReactNode } from 'react';
import type { CalendarDate } from '../foundation/calendar-date.ts';
import { germanCount, germanDate } from '../foundation/german.ts';

/** From a day to a day, both included. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A line of the table: a stage, a task within it, a milestone. */
export interface GanttRow {
  readonly id: string;
  /** "3", "3.1". */
  readonly number: string;
  readonly title: ReactNode;
  /** Below the title, quiet: who does it. */
  readonly note?: ReactNode;
  /** What belongs to the line above stands further in. */
  readonly depth?: 0 | 1;
  /** What is being worked on now stands out. */
  readonly isCurrent?: boolean;
  /** A single day: a diamond without bars. */
  readonly isMilestone?: boolean;
  /** A diamond at the end: filled once decided or reached. */
  readonly gate?: 'open' | 'done';
  readonly plan: DaySpan | null;
  /** Without an end it runs. */
  readonly actual: { readonly from: CalendarDate; readonly to: CalendarDate | null } | null;
  /** Where it is expected now, other than planned. */
  readonly expected?: DaySpan | null;
  /** Days after the planned end, or before it when negative; null where there is nothing to compare. */
  readonly deviationDays: number | null;
  /** In place of days that are not there: "entfällt". */
  readonly stateText?: string;
}

/** "+14 Tage", "−3 Tage"; nothing to say where it is as planned. */
export const deviationText = (days: number | null): string =>
  days === null || days === 0 ? '' : `${days > 0 ? '+' : '−'}${germanCount(Math.abs(days), 'Tag', 'Tage')}`;

/** "02.04.2026 – 26.06.2026", one day only once. */
export const spanText = ({ from, to }: DaySpan): string =>
  from === to ? germanDate(from) : `${germanDate(from)} – ${germanDate(to)}`;

/** "02.04.2026 – läuft", "noch nicht begonnen". */
export function actualText({ actual, isMilestone, stateText }: GanttRow): string {
  if (stateText !== undefined) return stateText;
  if (actual === null) return isMilestone ? 'noch nicht erreicht' : 'noch nicht begonnen';
  return actual.to === null
    ? `${germanDate(actual.from)} – läuft`
    : spanText({ from: actual.from, to: actual.to });
}

/** Where the diamond of a row stands: at the end it had, else where that is expected, else planned. */
export const gateDay = ({ actual, expected, plan }: GanttRow): CalendarDate | null =>
  actual?.to ?? expected?.to ?? plan?.to ?? null;

/** All days that the bars of the rows need. */
export const daysOf = (rows: readonly GanttRow[]): CalendarDate[] =>
  rows.flatMap(({ plan, actual, expected }) =>
    [plan?.from, plan?.to, actual?.from, actual?.to, expected?.from, expected?.to].filter(
      (day) => day !== undefined && day !== null,
    ),
  );
