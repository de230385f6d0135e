import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { ParticipationRefusal } from '../../domain/participation/participation-refusals.ts';
import type { ParticipationRequest } from '../../domain/participation/participation-request.ts';
import {
  type ParticipationChange,
  planParticipationChange,
} from '../../domain/participation/plan-participation-change.ts';
import { startedOn } from '../../domain/participation/started-on.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import {
  closeParticipation,
  correctParticipation,
  insertParticipations,
  listParticipationHistory,
  lockOpenParticipation,
  type ParticipationRecord,
} from '../../store/participation-store.ts';

/** A row as it is stored, with its member's key: what the trail needs to build it again. */
export interface KeyedParticipation extends ParticipationRecord {
  readonly memberKey: string;
}

export interface MemberOfProject {
  readonly undertaking: UndertakingRecord;
  readonly memberId: string;
  readonly memberKey: string;
}

/** A change that was decided, with the rows it touches, before and after it. */
export interface PlannedChange {
  readonly change: ParticipationChange;
  readonly before: readonly KeyedParticipation[];
  readonly after: readonly KeyedParticipation[];
}

/** Decides how one member stands to a project from a day on; nobody else changes it until the transaction ends. */
export async function planChange(
  { tx, today }: Acting,
  { undertaking, memberId, memberKey }: MemberOfProject,
  request: ParticipationRequest,
): Promise<Result<PlannedChange, readonly ParticipationRefusal[]>> {
  const current = await lockOpenParticipation(tx, undertaking.id, memberId);
  const history = await listParticipationHistory(tx, undertaking.id, memberId);
  const plan = planParticipationChange(current ?? null, request, undertaking.implementationTitle !== null, {
    startedOn: startedOn(undertaking.states),
    lastEnd: lastEndOf(history),
    today,
  });
  if (!plan.ok) return plan;
  const change = plan.value;
  const next: KeyedParticipation = {
    ...change.participation,
    undertakingId: undertaking.id,
    memberId,
    memberKey,
    validFrom: change.validFrom,
    validTo: null,
    version: (current?.version ?? 0) + 1,
  };
  const ended = change.kind === 'succeed' && current ? [endedAt(current, memberKey, change.closeOn)] : [];
  return ok({ change, before: current ? [{ ...current, memberKey }] : [], after: [...ended, next] });
}

/** Writes what was decided; whoever calls tells the trail. */
export async function applyChange(
  { tx, alliance }: Acting,
  { change, before, after }: PlannedChange,
): Promise<void> {
  const [current] = before;
  const next = after.slice(-1);
  if (change.kind === 'correct') {
    for (const row of next) await correctParticipation(tx, row);
    return;
  }
  if (change.kind === 'succeed' && current) await closeParticipation(tx, current, change.closeOn);
  await insertParticipations(tx, alliance.id, next);
}

/** A row as the store leaves it when it ends. */
export const endedAt = (
  record: ParticipationRecord,
  memberKey: string,
  validTo: CalendarDate,
): KeyedParticipation => ({ ...record, memberKey, validTo, version: record.version + 1 });

const lastEndOf = (history: readonly ParticipationRecord[]): CalendarDate | null =>
  history
    .flatMap(({ validTo }) => (validTo === null ? [] : [validTo]))
    .toSorted()
    .at(-1) ?? null;
