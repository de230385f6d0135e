import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { NO_CENTS } from '../../../../foundation/cents.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { populationOn } from '../../../region/domain/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { PayGradeRate } from '../../../surveys/domain/index.ts';
import { readPayGradeRates } from '../../../surveys/index.ts';
import type { MemberFacts, ProcessModel } from '../../domain/advantage/process-model.ts';
import { type FactsRecord, listMemberFacts } from '../../store/member-facts-store.ts';
import { findPooledCost, type PooledRecord } from '../../store/pooled-cost-store.ts';
import { listProcesses, type ProcessRecord } from '../../store/process-store.ts';

type Members = ProjectScene['members'];

/** What a member told, and which one it is. */
export interface ToldFacts extends FactsRecord {
  readonly memberKey: string;
}

/** The model of a project with all it is made of. */
export interface StoredModel {
  readonly model: ProcessModel;
  /** Removed processes and steps too. */
  readonly processes: readonly ProcessRecord[];
  readonly facts: readonly ToldFacts[];
  readonly pooled: PooledRecord | undefined;
  readonly rates: readonly PayGradeRate[];
}

/** Processes of a project with the steps that count. */
export const readProcesses = async (tx: Tx, undertakingId: string): Promise<ProcessRecord[]> =>
  counting(await listProcesses(tx, undertakingId));

const counting = (processes: readonly ProcessRecord[]): ProcessRecord[] =>
  processes
    .filter(({ isRemoved }) => !isRemoved)
    .map((process) => ({ ...process, steps: process.steps.filter(({ isRemoved }) => !isRemoved) }));

/**
 * The process-cost model of a project with the members that take part. Once nobody does, because the project has ended,
 * it holds those that told something.
 */
export async function readProcessModel(
  tx: Tx,
  undertakingId: string,
  members: Members,
  today: CalendarDate,
): Promise<StoredModel> {
  const processes = await listProcesses(tx, undertakingId);
  const all = await listMembers(tx);
  const facts = toldBy(all, await listMemberFacts(tx, undertakingId));
  const pooled = await findPooledCost(tx, undertakingId);
  const pricedOn = pooled?.pricedOn ?? today;
  const model = {
    members: countedMembers(all, members, facts).map((member) =>
      factsOf(
        member,
        facts.find(({ memberId }) => memberId === member.id),
        populationOn(member, all, pricedOn)?.value ?? null,
      ),
    ),
    processes: counting(processes),
    pooled: pooled ?? null,
    pricedOn,
  };
  return { model, processes, facts, pooled, rates: await readPayGradeRates(tx) };
}

const toldBy = (members: readonly MemberRecord[], facts: readonly FactsRecord[]): readonly ToldFacts[] =>
  members.flatMap(({ id, member: { key: memberKey } }) =>
    facts.filter(({ memberId }) => memberId === id).map((told) => ({ ...told, memberKey })),
  );

function countedMembers(
  all: readonly MemberRecord[],
  members: Members,
  facts: readonly FactsRecord[],
): readonly MemberRecord[] {
  const ids = new Set(
    members.length > 0 ? members.map(({ memberId }) => memberId) : facts.map(({ memberId }) => memberId),
  );
  return all.filter(({ id }) => ids.has(id));
}

function factsOf(
  { member: { key, name } }: MemberRecord,
  facts: FactsRecord | undefined,
  inhabitants: number | null,
): MemberFacts {
  return {
    memberKey: key,
    name,
    inhabitants,
    isTold: facts !== undefined,
    volumes: known(facts?.volumes),
    minutes: known(facts?.minutes),
    furtherToday: facts?.furtherToday ?? NO_CENTS,
    furtherPooled: facts?.furtherPooled ?? NO_CENTS,
  };
}

const known = <Value>(told: ReadonlyMap<string, Value | null> | undefined): ReadonlyMap<string, Value> =>
  new Map([...(told ?? [])].flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])));
