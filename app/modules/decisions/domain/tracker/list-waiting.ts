import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { aloneBy } from '../authority/alone.ts';
import type { Decider } from '../authority/member-bodies.ts';
import type { WaitingItem } from '../inbox/waiting-item.ts';
import { memberOutlook } from './earliest-date.ts';
import type { Calendars } from './expected-sitting.ts';
import { currentStep, type PathStep } from './path-step.ts';

export interface WaitingMember {
  readonly memberKey: string;
  readonly memberName: string;
  readonly amount: Cents | null;
  readonly decidedBy: Decider;
  readonly decidedByReason: string;
  readonly steps: readonly PathStep[];
}

export interface WaitingMatter {
  readonly id: string;
  readonly title: string;
  readonly createdOn: CalendarDate;
  readonly isSample: boolean;
}

export interface Waiter {
  readonly isCoordinator: boolean;
  /** Members that the waiter enters for. */
  readonly actingKeys: readonly string[];
  /** Among them those that the waiter is head or deputy of. */
  readonly decidingKeys: readonly string[];
}

/** A closing date further away than this waits for nobody yet. */
const PAPER_DAYS = 42;

/**
 * What waits in one matter: for those who act for a member the paper that must be handed in until a closing date, and the
 * result of a sitting that has passed; for the coordinator the results that nobody has entered.
 */
export function listWaiting(
  matter: WaitingMatter,
  members: readonly WaitingMember[],
  calendars: Calendars,
  today: CalendarDate,
  waiter: Waiter,
): WaitingItem[] {
  return members.flatMap((member) => {
    const step = currentStep(member.steps);
    if (!step) return [];
    const isOwn = waiter.actingKeys.includes(member.memberKey);
    const result = isOwn || waiter.isCoordinator ? missingResult(step, today) : undefined;
    const task = result ?? (isOwn ? paperDue(step, member, calendars, today) : undefined);
    if (!task) return [];
    const item = itemOf(matter, member, step, task);
    if (!waiter.decidingKeys.includes(member.memberKey)) return [item];
    return [{ ...item, alone: aloneBy(member.decidedBy, member.decidedByReason) }];
  });
}

interface Task {
  readonly task: string;
  readonly dueOn: CalendarDate | null;
  readonly since: CalendarDate | null;
}

const itemOf = (matter: WaitingMatter, member: WaitingMember, step: PathStep, task: Task): WaitingItem => ({
  kind: 'gremium',
  title: matter.title,
  task: `${member.memberName}: ${task.task}`,
  path: `/vorgaenge/${matter.id}/${member.memberKey}?schritt=${step.position}`,
  memberKey: member.memberKey,
  dueOn: task.dueOn,
  waitsSince: task.since ?? matter.createdOn,
  amount: member.amount,
  isSample: matter.isSample,
});

const missingResult = ({ plannedOn, bodyName, paper }: PathStep, today: CalendarDate): Task | undefined =>
  plannedOn !== null && plannedOn < today && paper !== 'entwurf'
    ? {
        task: `Ergebnis der Sitzung vom ${germanDate(plannedOn)} eintragen (${bodyName})`,
        dueOn: null,
        since: addDays(plannedOn, 1),
      }
    : undefined;

function paperDue(
  step: PathStep,
  { steps }: WaitingMember,
  calendars: Calendars,
  today: CalendarDate,
): Task | undefined {
  if (step.paper !== 'entwurf') return undefined;
  const since = steps.findLast(({ decidedOn }) => decidedOn !== null)?.decidedOn ?? null;
  const { chain } = memberOutlook(steps, calendars, today);
  // The department's paper is the one for the first body: its closing date is what counts.
  const next = chain.find(({ closesOn }) => closesOn !== null);
  if (!next?.closesOn || next.closesOn > addDays(today, PAPER_DAYS)) return undefined;
  return { task: `Vorlage abgeben (${next.bodyName})`, dueOn: next.closesOn, since };
}
