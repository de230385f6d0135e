import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import type { BodyCalendar, CalendarSitting, Pause } from '../domain/body-calendar.ts';
import type { NewBody } from '../domain/meeting-records.ts';

export const day = (text: string): CalendarDate => calendarDate(text);

/** A sitting of a calendar; its id is its day. */
export const sittingOn = (on: string, changes: Partial<CalendarSitting> = {}): CalendarSitting => ({
  id: on,
  on: day(on),
  closesOn: null,
  cancelled: false,
  ...changes,
});

/** A Magistrat that takes papers a week before. */
export const sampleCalendar = (
  sittings: readonly CalendarSitting[],
  changes: Partial<BodyCalendar> = {},
): BodyCalendar => ({
  id: 'magistrat',
  memberKey: '06433010',
  kind: 'exekutive',
  name: 'Magistrat',
  position: 2,
  closingDays: 7,
  rhythmWeeks: null,
  sittings,
  ...changes,
});

export const AUTUMN: Pause = {
  kind: 'schulferien',
  title: 'Herbstferien 2026',
  startsOn: day('2026-10-05'),
  endsOn: day('2026-10-17'),
};

/** A body that is entered by hand. */
export const sampleBody = (memberId: string, changes: Partial<NewBody> = {}): NewBody => ({
  memberId,
  kind: 'exekutive',
  name: 'Magistrat',
  position: 2,
  closingDays: 7,
  invitationDays: 3,
  rhythmWeeks: 2,
  activeFrom: day('2026-04-01'),
  activeTo: null,
  source: 'Geschäftsordnung § 5',
  isSample: false,
  ...changes,
});
