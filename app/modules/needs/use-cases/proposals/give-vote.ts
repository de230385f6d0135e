import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { readActingMembers } from '../../../decisions/index.ts';
import type { ProposalRefusal } from '../../domain/proposals/check-proposal.ts';
import { refuseVote } from '../../domain/proposals/proposal-viewer.ts';
import { isVote } from '../../domain/proposals/vote-result.ts';
import { saveVote } from '../../store/proposal-vote-store.ts';
import { type ActResult, actOnProposal } from './act-on-proposal.ts';

export interface VoteForm {
  readonly memberKey: string;
  readonly vote: string;
  readonly reason: string;
  readonly version: number;
}

const REASON_MAX = 500;

/**
 * Gives the vote of a member, or changes it while the ballot is open. The version held is the proposal's: votes of others do
 * not change it, so that two who vote at once both count.
 */
export const giveVote = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
  form: VoteForm,
): Promise<ActResult> =>
  actOnProposal(services, alliance, principal, { id, version: form.version }, async (acting) => {
    const { tx, before, viewer, at, actor } = acting;
    const record = acting.members.find(({ member }) => member.key === form.memberKey);
    const { vote } = form;
    const reason = form.reason.trim();
    const refused = refuseVote(viewer, before, record?.id ?? '');
    if (refused !== undefined || !record) return fail([refusal(refused ?? '')]);
    if (!isVote(vote)) return fail([refusal('Wählen Sie Ja, Nein oder Enthaltung.')]);
    if (reason.length > REASON_MAX)
      return fail([refusal(`Kürzen Sie die Begründung auf höchstens ${REASON_MAX} Zeichen.`)]);
    const capacities = await readActingMembers(tx, principal, alliance.id, services.clock.today());
    const capacity = capacities.find(({ memberKey }) => memberKey === form.memberKey)?.capacity ?? 'leitung';
    const given = { proposalId: id, ballot: before.ballot, memberId: record.id, vote, reason, capacity, at };
    await saveVote(tx, alliance.id, given, actor);
    await recordChange(tx, {
      chain: alliance.id,
      at,
      actor,
      action: 'proposal.voted',
      subject: { kind: 'proposal', id },
      after: { memberKey: form.memberKey, ballot: before.ballot, vote, reason, capacity },
    });
    return ok('done');
  });

const refusal = (message: string): ProposalRefusal => ({ field: 'vote', message });
