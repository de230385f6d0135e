import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Calendars, type ExpectedStep, expectStep, readyAfter } from './expected-sitting.ts';
import { endedBy, isDecided, type PathStep } from './path-step.ts';

/** What the simulation needs of a step. */
export type DatedStep = Pick<
  PathStep,
  'position' | 'station' | 'bodyId' | 'bodyName' | 'state' | 'paper' | 'plannedOn' | 'decidedOn'
>;

/** When a member is through: done, expected with the chain of dates, unknown with the remedy, or ended by a refusal. */
export type MemberOutlook =
  | { readonly kind: 'durch'; readonly on: CalendarDate | null; readonly chain: readonly ExpectedStep[] }
  | {
      readonly kind: 'erwartet';
      readonly on: CalendarDate;
      readonly estimated: boolean;
      readonly chain: readonly ExpectedStep[];
    }
  | { readonly kind: 'ungewiss'; readonly reason: string; readonly chain: readonly ExpectedStep[] }
  | { readonly kind: 'beendet'; readonly reason: string; readonly chain: readonly ExpectedStep[] };

/**
 * The earliest day on which a member's path can be through: step by step the first sitting that its paper can still
 * reach; a step's paper is ready on the day after the body before has decided (practice 4).
 */
export function memberOutlook(
  steps: readonly DatedStep[],
  calendars: Calendars,
  today: CalendarDate,
): MemberOutlook {
  const refused = endedBy(steps);
  if (refused) return { kind: 'beendet', reason: `${refused.bodyName} hat abgelehnt.`, chain: [] };
  const open = steps.filter((step) => !isDecided(step));
  if (open.length === 0) return { kind: 'durch', on: lastDecision(steps), chain: [] };
  return simulate(open, calendars, readyOn(steps, today));
}

function simulate(open: readonly DatedStep[], calendars: Calendars, readyFirst: CalendarDate): MemberOutlook {
  const chain: ExpectedStep[] = [];
  let ready = readyFirst;
  for (const step of open) {
    const expected = expectStep(step, calendars, ready);
    if (!expected.ok) return { kind: 'ungewiss', reason: expected.error, chain };
    chain.push(expected.value);
    ready = readyAfter(step, expected.value.on);
  }
  const on = chain.at(-1)?.on ?? readyFirst;
  return { kind: 'erwartet', on, estimated: chain.some(({ estimated }) => estimated), chain };
}

/** A body that decided today can be followed by the next one tomorrow at the earliest. */
function readyOn(steps: readonly DatedStep[], today: CalendarDate): CalendarDate {
  const days = steps.flatMap((step) =>
    step.decidedOn !== null && isDecided(step) ? [readyAfter(step, step.decidedOn)] : [],
  );
  return latest([today, ...days]) ?? today;
}

const lastDecision = (steps: readonly DatedStep[]): CalendarDate | null =>
  latest(steps.flatMap(({ decidedOn }) => decidedOn ?? []));

const latest = (days: readonly CalendarDate[]): CalendarDate | null =>
  days.reduce<CalendarDate | null>((last, day) => (last !== null && last >= day ? last : day), null);
