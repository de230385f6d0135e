import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { listMembers } from '../../../region/index.ts';
import type { ItemFacts, ItemRefusal } from '../../domain/schedule/check-item.ts';
import { isOver, stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { type HeldStages, holdStages } from '../process/stage-acting.ts';
import { type Owner, readOwners } from './read-owners.ts';
import { readSchedule, type Schedule } from './read-schedule.ts';

/** Why nothing was done: there is no such project or item, the caller may not, or the reasons of the rules. */
export type ScheduleFault = 'unknown' | 'forbidden' | readonly ItemRefusal[];

/** A project whose schedule is changed by someone who may. */
export interface HeldSchedule extends Schedule {
  readonly held: HeldStages;
  /** Members that may see to an item. */
  readonly owners: readonly Owner[];
  /** All members, for owners that left. */
  readonly members: readonly Owner[];
  readonly facts: ItemFacts;
}

/** Holds a project until the transaction ends, so that changes of its schedule come one after the other. */
export async function holdSchedule(
  acting: Acting,
  slug: string,
  principal: Principal,
): Promise<Result<HeldSchedule, 'unknown' | 'forbidden' | readonly [typeof OVER]>> {
  const held = await holdStages(acting, slug, principal);
  if (!held.ok) return held;
  const { undertaking, stages, project } = held.value;
  if (stages.length === 0) return fail('unknown');
  if (isScheduleOver(undertaking, acting.today)) return fail([OVER]);
  const members = await listMembers(acting.tx);
  const owners = await readOwners(acting.tx, undertaking.id, members, acting.today);
  const facts = factsOf(held.value, owners, acting.today);
  const schedule = await readSchedule(acting.tx, undertaking.id, members);
  const all = members.map(({ id, member: { key, name } }) => ({ id, key, name }));
  return ok({
    ...schedule,
    held: held.value,
    owners,
    members: all,
    facts: { ...facts, startedOn: project.startedOn },
  });
}

/** Why the schedule of an ended project is left alone. */
export const OVER = {
  field: 'state',
  message:
    'Das Projekt ist beendet. Sein Ablaufplan bleibt, wie er zuletzt war; für neue Arbeit legen Sie ein neues Vorhaben an.',
} as const;

/** True once a project is closed, carried out or given up. */
export function isScheduleOver(
  { states }: Pick<UndertakingRecord, 'states'>,
  today: ItemFacts['today'],
): boolean {
  const state = stateAt(states, today)?.state;
  return state !== undefined && isOver(state);
}

/** What the rules on items ask of a project. */
export const factsOf = (
  { undertaking, stages, project }: Pick<HeldStages, 'undertaking' | 'stages' | 'project'>,
  owners: readonly Owner[],
  today: ItemFacts['today'],
): ItemFacts => ({
  today,
  beginsOn: project.startedOn ?? undertaking.plannedStart,
  startedOn: project.startedOn,
  memberKeys: owners.map(({ key }) => key),
  stagePositions: stages.map(({ position }) => position),
});
