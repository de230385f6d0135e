import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { SheetState } from '../answers/answer.ts';
import type { RoundState } from '../rounds/round-state.ts';

/** How far a member's sheet is: numbers alone, never what it says (practice 9). */
export interface SheetStanding {
  readonly state: SheetState;
  /** Tasks answered in this round; last round's values count once they are confirmed. */
  readonly answered: number;
  readonly asked: number;
  /** Null where nobody has begun. */
  readonly changedOn: CalendarDate | null;
  /** Days on which the member was reminded. */
  readonly remindedOn: readonly CalendarDate[];
}

/** What of a round decides whether members are reminded. */
export interface FollowedRound {
  readonly state: RoundState;
  readonly dueOn: CalendarDate | null;
}

/** True for a sheet whose head has not released it. */
export const isMissing = ({ state }: Pick<SheetStanding, 'state'>): boolean => state !== 'freigegeben';

/** Missing after the last day to answer; never true in a round without one. */
export const isLate = (round: FollowedRound, sheet: Pick<SheetStanding, 'state'>, today: CalendarDate) =>
  round.state === 'offen' && isMissing(sheet) && round.dueOn !== null && round.dueOn < today;

/** Why a member is not reminded now, as a sentence; null where it is. A member is written to at most once a day. */
export function whyNotReminded(
  round: FollowedRound,
  sheet: Pick<SheetStanding, 'state' | 'remindedOn'>,
  today: CalendarDate,
): string | null {
  if (round.state !== 'offen') return 'Erinnert wird nur, solange die Abfrage offen ist.';
  if (!isMissing(sheet)) return 'Der Bogen ist freigegeben.';
  return sheet.remindedOn.includes(today) ? `Heute (${germanDate(today)}) ist schon erinnert worden.` : null;
}

/** How many sheets stand how. */
export type StandingCounts = Readonly<Record<SheetState, number>>;

/** Counts the sheets of a round by state. */
export const countStandings = (sheets: readonly Pick<SheetStanding, 'state'>[]): StandingCounts => ({
  offen: count(sheets, 'offen'),
  'in-arbeit': count(sheets, 'in-arbeit'),
  'zur-freigabe': count(sheets, 'zur-freigabe'),
  freigegeben: count(sheets, 'freigegeben'),
});

const count = (sheets: readonly Pick<SheetStanding, 'state'>[], wanted: SheetState): number =>
  sheets.filter(({ state }) => state === wanted).length;
