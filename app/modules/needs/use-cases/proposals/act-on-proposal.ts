import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { ProposalRefusal } from '../../domain/proposals/check-proposal.ts';
import type { ProposalEvent, ProposalRecord } from '../../domain/proposals/proposal.ts';
import { mayReadProposal, type ProposalViewer } from '../../domain/proposals/proposal-viewer.ts';
import { insertProposalEvent } from '../../store/proposal-event-store.ts';
import { lockProposal } from '../../store/proposal-store.ts';
import { capacityOf, readViewer } from './read-viewer.ts';

/** The transaction in which someone does something to a proposal that is held for it. */
export interface ActOn {
  readonly tx: Tx;
  readonly allianceId: string;
  readonly at: Date;
  readonly actor: string;
  readonly byLabel: string;
  readonly before: ProposalRecord;
  readonly viewer: ProposalViewer;
  readonly members: readonly MemberRecord[];
}

export type ActResult = Result<'done', readonly ProposalRefusal[] | 'unknown'>;

/** Holds a proposal that someone may read and does something to it, unless somebody was faster. */
export const actOnProposal = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  { id, version }: { readonly id: string; readonly version: number },
  work: (acting: ActOn) => Promise<ActResult>,
): Promise<ActResult> =>
  database.inAlliance(alliance.id, async (tx) => {
    const before = await lockProposal(tx, id);
    const members = await listMembers(tx);
    const viewer = await readViewer(tx, principal, alliance.id, members, clock.today());
    if (!before || !mayReadProposal(viewer, before)) return fail('unknown');
    if (before.version !== version) return fail([CONFLICT]);
    const own = members.find((record) => viewer.memberIds.includes(record.id))?.member.name;
    return work({
      ...{ tx, before, viewer, members, allianceId: alliance.id, at: clock.now() },
      actor: principal.accountId,
      byLabel: capacityOf(viewer, own),
    });
  });

const CONFLICT: ProposalRefusal = {
  field: 'conflict',
  message:
    'Dieser Vorschlag wurde inzwischen von jemand anderem bearbeitet. Prüfen Sie den neuen Stand und senden Sie noch einmal ab.',
};

/** Logs an act and tells the audit trail; call it last. */
export async function recordAct(
  {
    tx,
    allianceId,
    at,
    actor,
    byLabel,
    before,
  }: Pick<ActOn, 'tx' | 'allianceId' | 'at' | 'actor' | 'byLabel' | 'before'>,
  entry: Pick<ProposalEvent, 'event' | 'state' | 'note'> & { readonly at?: Date },
  act: 'stepped' | 'changed' | 'commented' | 'advised',
  change: { readonly before?: unknown; readonly after: unknown },
): Promise<void> {
  await insertProposalEvent(tx, allianceId, before.id, { ...entry, byLabel, actor, at });
  await recordChange(tx, {
    chain: allianceId,
    at,
    actor,
    action: `proposal.${act}`,
    subject: { kind: 'proposal', id: before.id },
    ...change,
  });
}
