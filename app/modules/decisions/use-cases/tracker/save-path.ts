import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { StepRecord } from '../../domain/tracker/matter-record.ts';
import { isDecided } from '../../domain/tracker/path-step.ts';
import { insertMatterEvents } from '../../store/tracker-event-store.ts';
import { updateMatterMember } from '../../store/tracker-member-store.ts';
import { deleteStepsAfter, insertSteps } from '../../store/tracker-step-store.ts';
import type { MatterPart } from './read-matter-parts.ts';

/** Another path of a member, and who decides on it. */
export interface NewPath {
  readonly decided: Pick<MatterPart['part'], 'decidedBy' | 'decidedByReason' | 'decidedByHand'>;
  readonly steps: readonly StepRecord[];
}

/** Why the path changes, and who acts. */
export interface PathReason {
  readonly matterId: string;
  readonly memberKey: string;
  readonly reason: string;
  readonly principal: Principal;
}

/** Writes the path; decided steps stay as they are. */
export async function savePath(
  tx: Tx,
  allianceId: string,
  { part, steps: before }: MatterPart,
  { decided, steps }: NewPath,
): Promise<void> {
  await updateMatterMember(tx, { ...part, ...decided });
  const kept = before.filter(isDecided).length;
  await deleteStepsAfter(tx, part, kept);
  await insertSteps(tx, allianceId, steps.slice(kept));
}

/** Tells the member's log and the audit trail. */
export async function recordPath(
  tx: Tx,
  allianceId: string,
  { part, steps: before }: MatterPart,
  { decided, steps }: NewPath,
  { matterId, memberKey, principal, reason }: PathReason,
  at: Date,
): Promise<void> {
  const names = (path: readonly StepRecord[]): readonly string[] => path.map(({ bodyName }) => bodyName);
  await insertMatterEvents(tx, allianceId, [
    {
      matterId,
      memberId: part.memberId,
      position: null,
      bodyName: steps.at(-1)?.bodyName ?? '',
      event: 'weg',
      on: null,
      detail: `${names(steps).join(' → ')}; Grund: ${reason.trim()}`,
      channel: 'im-auftrag',
      byLabel: principal.displayName,
      actor: principal.accountId,
      proofSha256: null,
      nonPublic: false,
      at,
    },
  ]);
  await recordChange(tx, {
    chain: allianceId,
    at,
    actor: principal.accountId,
    action: 'matter-path.changed',
    subject: { kind: 'matter-path', id: `${matterId}/${memberKey}` },
    before: { decidedBy: part.decidedBy, bodies: names(before) },
    after: { ...decided, bodies: names(steps) },
  });
}
