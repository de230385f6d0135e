import { type CalendarDate, compareDays } from '../../../../foundation/calendar-date.ts';
import type { Stage } from '../process/stage.ts';
import { projectDates } from '../schedule/project-dates.ts';
import type { ScheduleItem } from '../schedule/schedule.ts';
import type { KeyDate } from './key-date.ts';
import type { DatePrecision } from './precision.ts';

/** A day of one project, as exact as its source; `note` is that source, '' where the day is the project's own. */
export interface ComingDate {
  readonly date: CalendarDate;
  readonly precision: DatePrecision;
  readonly title: string;
  readonly note: string;
}

export interface DateFacts {
  readonly today: CalendarDate;
  readonly stages: readonly Stage[];
  readonly items: readonly ScheduleItem[];
  readonly keyDates: readonly KeyDate[];
  /** It rests: its planned days do not hold until it goes on. */
  readonly isSuspended: boolean;
  /** Until when it rests; null while it does not, or without an end. */
  readonly until: CalendarDate | null;
  /** What goes round. */
  readonly round: { readonly id: string; readonly title: string; readonly dueOn: CalendarDate | null } | null;
}

/** What comes next, earliest first: deadlines, stages, tasks and milestones, the end of a pause, days that sources name. */
export const comingDates = (facts: DateFacts): readonly ComingDate[] =>
  [...ownDates(facts), ...pauseDates(facts), ...keyDates(facts)]
    .filter(({ date }) => date >= facts.today)
    .toSorted((a, b) => compareDays(a.date, b.date));

function ownDates({ stages, items, round, isSuspended }: DateFacts): ComingDate[] {
  const documents = round?.dueOn ? [{ ...round, dueOn: round.dueOn }] : [];
  return projectDates({ stages, items, documents, isSuspended }).map(({ on, title }) => day(on, title));
}

const pauseDates = ({ until }: DateFacts): ComingDate[] =>
  until === null ? [] : [day(until, 'Ende der Aussetzung')];

const keyDates = ({ keyDates: dates }: DateFacts): ComingDate[] =>
  dates.map(({ date, precision, title, source }) => ({ date, precision, title, note: source }));

const day = (date: CalendarDate, title: string): ComingDate => ({ date, precision: 'day', title, note: '' });
