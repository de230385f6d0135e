import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import { isId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type {
  NewProposal,
  ProposalRecord,
  ProposalTarget,
  ProposalText,
} from '../domain/proposals/proposal.ts';
import { toNewRow, toProposal, toTextColumns } from './proposal-row.ts';

const selectProposals = (tx: Tx) => queries(tx).selectFrom('needs.proposal').selectAll();

/** All proposals, the latest first. */
export async function listProposals(tx: Tx): Promise<ProposalRecord[]> {
  const rows = await selectProposals(tx).orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map(toProposal);
}

/** One proposal by its id; a text that is no id finds none. */
export async function findProposal(tx: Tx, id: string): Promise<ProposalRecord | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectProposals(tx).where('id', '=', id).executeTakeFirst();
  return row && toProposal(row);
}

/** The same, held until the transaction ends: what happens to one proposal happens one after the other. */
export async function lockProposal(tx: Tx, id: string): Promise<ProposalRecord | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectProposals(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toProposal(row);
}

/** The highest reference of a year; undefined before the first. */
export async function findLastReference(tx: Tx, year: number): Promise<string | undefined> {
  const row = await queries(tx)
    .selectFrom('needs.proposal')
    .select('reference')
    .where('reference', 'like', `V-${year}-%`)
    .orderBy(sql`length(reference)`, 'desc')
    .orderBy('reference', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.reference;
}

/** How many proposals came by a link after a moment. */
export async function countByLink(tx: Tx, linkId: string, after: Date): Promise<number> {
  const row = await queries(tx)
    .selectFrom('needs.proposal')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('link_id', '=', linkId)
    .where('created_at', '>', after)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function insertProposal(
  tx: Tx,
  allianceId: string,
  proposal: NewProposal,
  created: { readonly at: Date; readonly by: string },
): Promise<void> {
  const row = { ...toNewRow(allianceId, proposal), created_at: created.at, created_by: created.by };
  await queries(tx).insertInto('needs.proposal').values(row).execute();
}

/** Writes the text of a proposal anew. */
export const updateProposalText = (tx: Tx, id: string, text: ProposalText): Promise<void> =>
  update(tx, id, toTextColumns(text));

/** What a step changes. */
export const updateProposalState = (
  tx: Tx,
  id: string,
  { state, ballot, voteDueOn }: Pick<ProposalRecord, 'state' | 'ballot' | 'voteDueOn'>,
): Promise<void> => update(tx, id, { state, ballot, vote_due_on: voteDueOn });

/** What the steering group suggests. */
export const updateAdvice = (
  tx: Tx,
  id: string,
  { priority, advice, adviceReason }: Pick<ProposalRecord, 'priority' | 'advice' | 'adviceReason'>,
): Promise<void> => update(tx, id, { priority, advice, advice_reason: adviceReason });

/** What a proposal became, and when. */
export const updateTarget = (tx: Tx, id: string, target: ProposalTarget, at: Date): Promise<void> =>
  update(tx, id, {
    target_kind: target.kind,
    target_id: target.id,
    target_title: target.title,
    target_path: target.path,
    target_at: at,
  });

async function update(
  tx: Tx,
  id: string,
  columns: Readonly<Record<string, string | number | Date | null>>,
): Promise<void> {
  await queries(tx)
    .updateTable('needs.proposal')
    .set({ ...columns, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}
