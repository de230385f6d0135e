import { addDays, type CalendarDate, calendarDate } from '../../app/foundation/calendar-date.ts';
import {
  type BodyKind,
  invitationMinimum,
  statutoryBodyName,
} from '../../app/modules/meetings/domain/index.ts';
import type { MemberKind, RegisteredMember } from '../../app/modules/region/domain/index.ts';
import { HESSIAN_SCHOOL_HOLIDAYS } from './school-holidays.ts';

/** A made-up body of a member with the days it sits on. Only the statutory names are facts. */
export interface SampleBody {
  readonly memberKey: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly position: number;
  readonly closingDays: number;
  readonly invitationDays: number;
  readonly rhythmWeeks: number | null;
  readonly sittings: readonly CalendarDate[];
}

interface Plan extends Omit<SampleBody, 'memberKey' | 'name' | 'sittings'> {
  /** For a body that no law names. */
  readonly name?: string;
  /** Days from the first Monday to the first sitting of the first member; null where it has none. */
  readonly firstDay: number | null;
}

/** The first Monday of the time that is made up, and its last day. */
const FIRST_MONDAY = calendarDate('2026-09-07');
const LAST_DAY = calendarDate('2027-12-31');

const PLANS: readonly Plan[] = [
  {
    kind: 'leitung',
    position: 1,
    closingDays: 0,
    invitationDays: 0,
    rhythmWeeks: null,
    firstDay: null,
  },
  { kind: 'exekutive', position: 2, closingDays: 7, invitationDays: 3, rhythmWeeks: 2, firstDay: 0 },
  {
    kind: 'ausschuss',
    name: 'Haupt- und Finanzausschuss',
    position: 3,
    closingDays: 14,
    invitationDays: 7,
    rhythmWeeks: 6,
    firstDay: 8,
  },
  { kind: 'vertretung', position: 4, closingDays: 21, invitationDays: 10, rhythmWeeks: 6, firstDay: 16 },
];

/** Hessian public holidays on weekdays outside the school holidays (§ 1 HFeiertagsG): Ascension, Whit Monday, Corpus Christi. */
const PUBLIC_HOLIDAYS = ['2027-05-06', '2027-05-17', '2027-05-27'].map(calendarDate);

/** Bodies and sittings of some members, staggered so that no two neighbours in the list sit in the same week and day. */
export const sampleBodies = (members: readonly RegisteredMember[]): SampleBody[] =>
  members.flatMap(({ member: { key, kind } }, place) =>
    PLANS.flatMap(({ firstDay, ...plan }) => {
      const name = plan.name ?? statutoryBodyName(kind, plan.kind)?.name;
      return name === undefined
        ? []
        : [
            {
              ...plan,
              invitationDays: periodOf(kind, plan),
              name,
              memberKey: key,
              sittings: daysOf(firstDay, plan.rhythmWeeks, place),
            },
          ];
    }),
  );

/** Never shorter than the law's: a Kreistag is invited two weeks ahead. */
const periodOf = (
  member: MemberKind,
  { kind, invitationDays }: Pick<Plan, 'kind' | 'invitationDays'>,
): number => Math.max(invitationDays, invitationMinimum(member, kind)?.days ?? 0);

/** The days of the rhythm. One on which nobody sits moves week by week, or falls out where the next one is nearer. */
function daysOf(firstDay: number | null, rhythmWeeks: number | null, place: number): CalendarDate[] {
  if (firstDay === null || rhythmWeeks === null) return [];
  const days: CalendarDate[] = [];
  const first = addDays(FIRST_MONDAY, firstDay + stagger(rhythmWeeks, place));
  for (let planned = first; planned <= LAST_DAY; planned = addDays(planned, rhythmWeeks * 7)) {
    const weeks = Array.from({ length: rhythmWeeks / 2 + 1 }, (_, week) => addDays(planned, week * 7));
    const free = weeks.find((day) => !isHoliday(day) && day <= LAST_DAY);
    if (free !== undefined) days.push(free);
  }
  return days;
}

/** The next member sits a week and a day later; only one day, so that no weekday leaves the week. */
const stagger = (rhythmWeeks: number, place: number): number => (place % rhythmWeeks) * 7 + (place % 2);

const isHoliday = (day: CalendarDate): boolean =>
  PUBLIC_HOLIDAYS.includes(day) ||
  HESSIAN_SCHOOL_HOLIDAYS.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
