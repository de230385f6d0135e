import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Charter } from '../domain/charter/charter.ts';
import { charterJson, readCharterJson } from '../domain/charter/charter-json.ts';
import type { CharterRecord } from '../domain/charter/charter-record.ts';
import type { CharterLinks } from '../domain/charter/charter-standing.ts';

const selectCharters = (tx: Tx) =>
  queries(tx)
    .selectFrom('projects.charter as charter')
    .innerJoin('projects.charter_revision as revision', (join) =>
      join
        .onRef('revision.undertaking_id', '=', 'charter.undertaking_id')
        .onRef('revision.number', '=', 'charter.version'),
    )
    .select([
      'charter.undertaking_id',
      'charter.version',
      'charter.comment_document_id',
      'charter.signing_document_id',
      'charter.agreed_document_id',
      'revision.content',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectCharters>['executeTakeFirstOrThrow']>>;

/** The charter of an undertaking as it was saved last. */
export async function findCharter(tx: Tx, undertakingId: string): Promise<CharterRecord | undefined> {
  const row = await selectCharters(tx).where('charter.undertaking_id', '=', undertakingId).executeTakeFirst();
  return row && toRecord(row);
}

/** All charters of the alliance. */
export async function listCharters(tx: Tx): Promise<CharterRecord[]> {
  return (await selectCharters(tx).execute()).map(toRecord);
}

/** One earlier wording; undefined where there is none of that number. */
export async function findCharterRevision(
  tx: Tx,
  undertakingId: string,
  number: number,
): Promise<Charter | undefined> {
  const row = await queries(tx)
    .selectFrom('projects.charter_revision')
    .select('content')
    .where('undertaking_id', '=', undertakingId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && readCharterJson(row.content);
}

interface Saved {
  readonly undertakingId: string;
  readonly number: number;
  readonly charter: Charter;
  readonly at: Date;
  readonly actor: string;
}

/** Keeps a wording for good and makes it the working copy. The caller holds the undertaking. */
export async function saveCharterRevision(tx: Tx, allianceId: string, saved: Saved): Promise<void> {
  const { undertakingId, number, charter, at, actor } = saved;
  const key = { alliance_id: allianceId, undertaking_id: undertakingId };
  await queries(tx)
    .insertInto('projects.charter')
    .values({ ...key, version: number })
    .onConflict((conflict) =>
      conflict.columns(['alliance_id', 'undertaking_id']).doUpdateSet({ version: number }),
    )
    .execute();
  await queries(tx)
    .insertInto('projects.charter_revision')
    .values({
      ...key,
      number,
      content: sql`${JSON.stringify(charterJson(charter))}::jsonb`,
      created_at: at,
      created_by: actor,
    })
    .execute();
}

/** Notes in which documents it goes round. */
export async function updateCharterLinks(tx: Tx, undertakingId: string, links: CharterLinks): Promise<void> {
  await queries(tx)
    .updateTable('projects.charter')
    .set({
      comment_document_id: links.commentDocumentId,
      signing_document_id: links.signingDocumentId,
      agreed_document_id: links.agreedDocumentId,
    })
    .where('undertaking_id', '=', undertakingId)
    .execute();
}

const toRecord = (row: Row): CharterRecord => ({
  undertakingId: row.undertaking_id,
  version: row.version,
  commentDocumentId: row.comment_document_id,
  signingDocumentId: row.signing_document_id,
  agreedDocumentId: row.agreed_document_id,
  charter: readCharterJson(row.content),
});
