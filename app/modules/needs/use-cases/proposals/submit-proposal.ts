import { germanDay } from '../../../../foundation/german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { takeLock } from '../../../../platform/take-lock.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import {
  checkProposal,
  type ProposalForm,
  type ProposalRefusal,
} from '../../domain/proposals/check-proposal.ts';
import type { NewProposal } from '../../domain/proposals/proposal.ts';
import { nextReference } from '../../domain/proposals/reference.ts';
import { insertProposalEvent } from '../../store/proposal-event-store.ts';
import { findLastReference, insertProposal } from '../../store/proposal-store.ts';
import { linkable, type ProposalContext, readContext } from './proposal-context.ts';
import { capacityOf } from './read-viewer.ts';

/** Takes a proposal of someone with an account. Answers its id. */
export const submitProposal = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  form: ProposalForm,
): Promise<Result<string, readonly ProposalRefusal[]>> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const context = await readContext(tx, services, alliance, principal);
    const owner = ownerOf(form, context);
    const checked = checkProposal(form, linkable(context, context.today));
    const refusals = [...(owner.ok ? [] : [owner.error]), ...(checked.ok ? [] : checked.error)];
    if (!owner.ok || !checked.ok) return fail(refusals);
    const name = context.members.find(({ id }) => id === owner.value)?.member.name;
    const { id } = await addProposal(
      { tx, allianceId: alliance.id, at: services.clock.now(), actor: principal.accountId },
      { ...checked.value, memberId: owner.value, channel: 'konto', linkId: null, isSample: false },
      capacityOf(context.viewer, name),
    );
    return ok(id);
  });

/** The transaction that takes a proposal. */
export interface Taking {
  readonly tx: Tx;
  readonly allianceId: string;
  readonly at: Date;
  /** Account id, or `link:<id>`. */
  readonly actor: string;
}

/** Lets one transaction at a time number and count the proposals of an alliance. */
export const lockProposals = (tx: Tx, allianceId: string): Promise<void> =>
  takeLock(tx, `needs.proposal ${allianceId}`);

/** Numbers a proposal, adds it with its first entry and records it. */
export async function addProposal(
  taking: Taking,
  content: Omit<NewProposal, 'id' | 'reference'>,
  byLabel: string,
): Promise<NewProposal> {
  const proposal = await insertNumbered(taking, content, byLabel);
  await recordChange(taking.tx, {
    chain: taking.allianceId,
    at: taking.at,
    actor: taking.actor,
    action: 'proposal.added',
    subject: { kind: 'proposal', id: proposal.id },
    // The trail is kept for good: it knows that an address was given, not which.
    after: { ...proposal, address: proposal.address === '' ? '' : 'angegeben' },
  });
  return proposal;
}

/** The same without the audit trail: samples are recorded as a block. */
export async function insertNumbered(
  { tx, allianceId, at, actor }: Taking,
  content: Omit<NewProposal, 'id' | 'reference'>,
  byLabel: string,
): Promise<NewProposal> {
  await lockProposals(tx, allianceId);
  const year = Number(germanDay(at).slice(0, 4));
  const reference = nextReference(year, await findLastReference(tx, year));
  const proposal = { ...content, id: newId(), reference };
  await insertProposal(tx, allianceId, proposal, { at, by: actor });
  const entry = { event: 'einreichen', state: 'eingegangen', note: '', byLabel, actor, at } as const;
  await insertProposalEvent(tx, allianceId, proposal.id, entry);
  return proposal;
}

/** For which member someone proposes: one of his own, the office for any, who has none for the alliance. */
function ownerOf(
  { member }: ProposalForm,
  { members, viewer }: ProposalContext,
): Result<string | null, ProposalRefusal> {
  if (member === '' && (viewer.isOffice || viewer.memberIds.length === 0)) return ok(null);
  const found = members.find((candidate) => candidate.member.key === member);
  return found && (viewer.isOffice || viewer.memberIds.includes(found.id))
    ? ok(found.id)
    : fail({ field: 'member', message: 'Wählen Sie die Kommune, für die Sie vorschlagen.' });
}
