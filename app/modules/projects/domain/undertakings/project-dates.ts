import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Stage } from '../process/stage.ts';
import type { DatePrecision, KeyDate } from './key-date.ts';

/** A day of one project; `note` says where it comes from, '' where the title does. */
export interface ProjectDate {
  readonly date: CalendarDate;
  readonly precision: DatePrecision;
  readonly title: string;
  readonly note: string;
}

export interface DateFacts {
  readonly today: CalendarDate;
  readonly stages: readonly Stage[];
  readonly keyDates: readonly KeyDate[];
  /** Until when it rests. */
  readonly until: CalendarDate | null;
  /** What goes round. */
  readonly round: { readonly title: string; readonly dueOn: CalendarDate | null } | null;
}

/** What comes next, earliest first: deadlines, ends and beginnings of stages, and days that sources name. */
export const projectDates = (facts: DateFacts): readonly ProjectDate[] =>
  [...roundDates(facts), ...stageDates(facts), ...pauseDates(facts), ...keyDates(facts)]
    .filter(({ date }) => date >= facts.today)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const day = (date: CalendarDate, title: string): ProjectDate => ({ date, precision: 'day', title, note: '' });

const roundDates = ({ round }: DateFacts): ProjectDate[] =>
  round?.dueOn ? [day(round.dueOn, `Frist: ${round.title}`)] : [];

/** A stage that ends with the deadline of what goes round is not named twice. */
function stageDates({ stages, round }: DateFacts): ProjectDate[] {
  return stages.flatMap(({ state, title, plannedFrom, plannedTo }) => {
    if (state === 'laufend')
      return plannedTo === null || plannedTo === round?.dueOn
        ? []
        : [day(plannedTo, `Geplantes Ende: ${title}`)];
    return state === 'offen' && plannedFrom !== null ? [day(plannedFrom, `Beginn: ${title}`)] : [];
  });
}

const pauseDates = ({ until }: DateFacts): ProjectDate[] =>
  until === null ? [] : [day(until, 'Ende der Aussetzung')];

const keyDates = ({ keyDates: dates }: DateFacts): ProjectDate[] =>
  dates.map(({ date, precision, title, source }) => ({ date, precision, title, note: source }));
