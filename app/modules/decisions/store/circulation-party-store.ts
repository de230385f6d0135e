import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { type Cents, cents } from '../../../foundation/cents.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { firstStanding, type Party } from '../domain/circulation/party.ts';
import { isPartyState } from '../domain/circulation/transitions.ts';

/** A party as it is kept: its member by id. */
export interface PartyRecord extends Omit<Party, 'memberKey'> {
  readonly documentId: string;
  readonly memberId: string;
  /** Since when it stands so. */
  readonly since: Date;
  readonly remindedOn: CalendarDate | null;
}

const selectParties = (tx: Tx) => queries(tx).selectFrom('decisions.party').selectAll();

/** The parties of a document. */
export async function listPartyRecords(tx: Tx, documentId: string): Promise<PartyRecord[]> {
  const rows = await selectParties(tx).where('document_id', '=', documentId).execute();
  return rows.map(toRecord);
}

/** The parties of many documents at once. */
export async function listPartiesOfDocuments(tx: Tx, documentIds: readonly string[]): Promise<PartyRecord[]> {
  if (documentIds.length === 0) return [];
  const rows = await selectParties(tx).where('document_id', 'in', documentIds).execute();
  return rows.map(toRecord);
}

/** Chooses the parties of a draft anew: those of before are gone. */
export async function replaceParties(
  tx: Tx,
  allianceId: string,
  documentId: string,
  chosen: readonly { readonly memberId: string; readonly amount: Cents | null }[],
  since: Date,
): Promise<void> {
  await queries(tx).deleteFrom('decisions.party').where('document_id', '=', documentId).execute();
  if (chosen.length === 0) return;
  const { state, askedVersion } = firstStanding(1);
  const rows = chosen.map(({ memberId, amount }) => ({
    alliance_id: allianceId,
    document_id: documentId,
    member_id: memberId,
    amount,
    state,
    asked_version: askedVersion,
    since,
  }));
  await queries(tx).insertInto('decisions.party').values(rows).execute();
}

/** Writes where parties stand, all in one statement. */
export async function updateParties(
  tx: Tx,
  allianceId: string,
  parties: readonly Omit<PartyRecord, 'remindedOn'>[],
): Promise<void> {
  if (parties.length === 0) return;
  await queries(tx)
    .insertInto('decisions.party')
    .values(parties.map((party) => ({ alliance_id: allianceId, ...toRow(party) })))
    .onConflict((conflict) =>
      conflict.columns(['alliance_id', 'document_id', 'member_id']).doUpdateSet(({ ref }) => ({
        state: ref('excluded.state'),
        asked_version: ref('excluded.asked_version'),
        agreed_version: ref('excluded.agreed_version'),
        remark: ref('excluded.remark'),
        condition: ref('excluded.condition'),
        since: ref('excluded.since'),
        version: ref('excluded.version'),
      })),
    )
    .execute();
}

const toRow = (party: Omit<PartyRecord, 'remindedOn'>) => ({
  document_id: party.documentId,
  member_id: party.memberId,
  amount: party.amount,
  state: party.state,
  asked_version: party.askedVersion,
  agreed_version: party.agreedVersion,
  remark: party.remark,
  condition: party.condition,
  since: party.since,
  version: party.version,
});

/** All parties were asked at this moment: the document goes out. */
export async function updatePartiesSince(tx: Tx, documentId: string, since: Date): Promise<void> {
  await queries(tx)
    .updateTable('decisions.party')
    .set({ since })
    .where('document_id', '=', documentId)
    .execute();
}

/** Keeps that a party was reminded on a day. */
export async function updateRemindedOn(
  tx: Tx,
  { documentId, memberId }: Pick<PartyRecord, 'documentId' | 'memberId'>,
  day: CalendarDate,
): Promise<void> {
  await queries(tx)
    .updateTable('decisions.party')
    .set({ reminded_on: day })
    .where('document_id', '=', documentId)
    .where('member_id', '=', memberId)
    .execute();
}

type Row = Awaited<ReturnType<ReturnType<typeof selectParties>['execute']>>[number];

const toRecord = (row: Row): PartyRecord => ({
  documentId: row.document_id,
  memberId: row.member_id,
  amount: row.amount === null ? null : cents(row.amount),
  state: knownWord(row.state, isPartyState),
  askedVersion: row.asked_version,
  agreedVersion: row.agreed_version,
  remark: row.remark,
  condition: row.condition,
  since: row.since,
  remindedOn: row.reminded_on === null ? null : calendarDate(row.reminded_on),
  version: row.version,
});
