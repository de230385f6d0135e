import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { ProposalEvent } from '../domain/proposals/proposal.ts';
import { PROPOSAL_STATES, PROPOSAL_STEPS } from '../domain/proposals/proposal-state.ts';

const EVENTS = [...PROPOSAL_STEPS, 'einreichen', 'kommentar', 'empfehlung', 'ziel', 'text'] as const;

/** The log of every proposal asked for, oldest first, by the proposal's id. */
export async function listProposalEvents(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ProposalEvent[]>> {
  if (ids.length === 0) return new Map();
  const rows = await queries(tx)
    .selectFrom('needs.proposal_event')
    .selectAll()
    .where('proposal_id', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const entries = rows.map((row) => ({
    proposalId: row.proposal_id,
    event: wordOf(EVENTS, row.event),
    state: row.state === null ? null : wordOf(PROPOSAL_STATES, row.state),
    note: row.note,
    byLabel: row.by_label,
    actor: row.actor,
    at: row.at,
  }));
  return Map.groupBy(entries, ({ proposalId }) => proposalId);
}

/** Adds an entry to the log of a proposal. */
export async function insertProposalEvent(
  tx: Tx,
  allianceId: string,
  proposalId: string,
  { event, state, note, byLabel, actor, at }: ProposalEvent,
): Promise<void> {
  await queries(tx)
    .insertInto('needs.proposal_event')
    .values({
      alliance_id: allianceId,
      id: newId(),
      proposal_id: proposalId,
      event,
      state,
      note,
      by_label: byLabel,
      actor,
      at,
    })
    .execute();
}
