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

/** The rows that a change touched, before and after it. */
export interface ChangedParticipation {
  readonly change: ParticipationChange;
  readonly before: readonly KeyedParticipation[];
  readonly after: readonly KeyedParticipation[];
}

/** Changes how one member stands to a project within a transaction; whoever calls tells the trail. */
export async function changeParticipation(
  { tx, alliance }: Acting,
  { undertaking, memberId, memberKey }: MemberOfProject,
  request: ParticipationRequest,
): Promise<Result<ChangedParticipation, readonly ParticipationRefusal[]>> {
  const current = await lockOpenParticipation(tx, undertaking.id, memberId);
  const history = await listParticipationHistory(tx, undertaking.id, memberId);
  const plan = planParticipationChange(current ?? null, request, undertaking.implementationTitle !== null, {
    startedOn: startedOn(undertaking.states),
    lastEnd: lastEndOf(history),
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
  await write(tx, alliance.id, change, next, current);
  const ended = change.kind === 'succeed' && current ? [endedAt(current, memberKey, change.closeOn)] : [];
  return ok({ change, before: current ? [{ ...current, memberKey }] : [], after: [...ended, next] });
}

async function write(
  tx: Acting['tx'],
  allianceId: string,
  change: ParticipationChange,
  next: ParticipationRecord,
  current: ParticipationRecord | undefined,
): Promise<void> {
  if (change.kind === 'correct') return correctParticipation(tx, next);
  if (change.kind === 'succeed' && current) await closeParticipation(tx, current, change.closeOn);
  await insertParticipations(tx, allianceId, [next]);
}

/** A row as the store leaves it when it ends. */
const endedAt = (
  record: ParticipationRecord,
  memberKey: string,
  validTo: CalendarDate,
): KeyedParticipation => ({ ...record, memberKey, validTo, version: record.version + 1 });

const lastEndOf = (history: readonly ParticipationRecord[]): CalendarDate | null =>
  history
    .flatMap(({ validTo }) => (validTo === null ? [] : [validTo]))
    .toSorted()
    .at(-1) ?? null;
