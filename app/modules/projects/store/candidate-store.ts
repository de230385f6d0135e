import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isRole, type Role } from '../domain/participation/participation.ts';

/** A member that a charter is meant for, with the roles it would have. */
export interface CandidateRecord {
  readonly memberId: string;
  readonly roles: readonly Role[];
}

/** Whom the charter of an undertaking is meant for. */
export async function listCandidates(tx: Tx, undertakingId: string): Promise<CandidateRecord[]> {
  const rows = await queries(tx)
    .selectFrom('projects.candidate')
    .select(['member_id', 'roles'])
    .where('undertaking_id', '=', undertakingId)
    .execute();
  return rows.map(toCandidate);
}

/** Whom all charters are meant for, by undertaking. */
export async function listAllCandidates(tx: Tx): Promise<ReadonlyMap<string, readonly CandidateRecord[]>> {
  const rows = await queries(tx)
    .selectFrom('projects.candidate')
    .select(['undertaking_id', 'member_id', 'roles'])
    .execute();
  const grouped = Map.groupBy(rows, ({ undertaking_id }) => undertaking_id);
  return new Map([...grouped].map(([id, candidates]) => [id, candidates.map(toCandidate)]));
}

/** Chooses anew whom it is meant for. */
export async function replaceCandidates(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  candidates: readonly CandidateRecord[],
): Promise<void> {
  await queries(tx).deleteFrom('projects.candidate').where('undertaking_id', '=', undertakingId).execute();
  if (candidates.length === 0) return;
  const rows = candidates.map(({ memberId, roles }) => ({
    alliance_id: allianceId,
    undertaking_id: undertakingId,
    member_id: memberId,
    roles: [...roles],
  }));
  await queries(tx).insertInto('projects.candidate').values(rows).execute();
}

const toCandidate = ({
  member_id,
  roles,
}: {
  readonly member_id: string;
  readonly roles: readonly string[];
}): CandidateRecord => ({ memberId: member_id, roles: roles.filter(isRole) });
