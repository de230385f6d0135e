import { sql } from 'kysely';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { isId, newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import {
  type DocumentRecord,
  type DocumentSubject,
  isDocumentForm,
  isDocumentKind,
} from '../domain/circulation/document.ts';
import { isDocumentState } from '../domain/circulation/transitions.ts';

const selectDocuments = (tx: Tx) => queries(tx).selectFrom('decisions.document').selectAll();

/** A thing that documents belong to, by its path below /v/<slug>, or all things of its kind. */
export type SubjectChoice = { readonly path: string } | { readonly kind: string };

/** All documents of the alliance, or those of a subject; the youngest first. */
export async function listDocumentRecords(tx: Tx, subject?: SubjectChoice): Promise<DocumentRecord[]> {
  const rows = await ofSubject(tx, subject).orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map(toRecord);
}

function ofSubject(tx: Tx, subject: SubjectChoice | undefined) {
  if (!subject) return selectDocuments(tx);
  return 'path' in subject
    ? selectDocuments(tx).where('subject_path', '=', subject.path)
    : selectDocuments(tx).where('subject_kind', '=', subject.kind);
}

/** At most `limit` documents whose id follows `after`, by id; `withDrafts` those too that were never sent. */
export async function listDocumentsAfter(
  tx: Tx,
  after: string,
  limit: number,
  withDrafts: boolean,
): Promise<DocumentRecord[]> {
  const visible = withDrafts ? selectDocuments(tx) : selectDocuments(tx).where('sent_at', 'is not', null);
  const rows = await visible.where(sql<string>`id::text`, '>', after).orderBy('id').limit(limit).execute();
  return rows.map(toRecord);
}

/** One document; undefined where the alliance has none of that id, or the text is no id. */
export async function findDocumentRecord(tx: Tx, id: string): Promise<DocumentRecord | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectDocuments(tx).where('id', '=', id).executeTakeFirst();
  return row && toRecord(row);
}

/** The same, held until the transaction ends: answers to one document come one after the other. */
export async function lockDocumentRecord(tx: Tx, id: string): Promise<DocumentRecord | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectDocuments(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toRecord(row);
}

/** What of a document is settled while it is a draft. */
export interface DocumentHead {
  readonly title: string;
  readonly kind: DocumentRecord['kind'];
  readonly form: DocumentRecord['form'];
  readonly sameVersion: boolean;
  readonly dueOn: DocumentRecord['dueOn'];
}

/** Adds a draft and answers its id. */
export async function insertDocument(
  tx: Tx,
  allianceId: string,
  document: DocumentHead & {
    readonly subject: DocumentSubject | null;
    readonly wordingPath?: string;
    readonly isSample: boolean;
  },
  { actor, at }: { readonly actor: string; readonly at: Date },
): Promise<string> {
  const id = newId();
  const { subject, wordingPath, isSample } = document;
  await queries(tx)
    .insertInto('decisions.document')
    .values({
      alliance_id: allianceId,
      id,
      ...headRow(document),
      subject_kind: subject?.kind ?? null,
      subject_title: subject?.title ?? null,
      subject_path: subject?.path ?? null,
      wording_path: wordingPath ?? null,
      state: 'entwurf',
      is_sample: isSample,
      created_at: at,
      created_by: actor,
    })
    .execute();
  return id;
}

/** Writes the head of a draft anew and raises its version. */
export async function updateDocumentHead(tx: Tx, id: string, head: DocumentHead): Promise<void> {
  await queries(tx)
    .updateTable('decisions.document')
    .set({ ...headRow(head), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Writes where a document stands and raises its version. */
export async function updateDocumentState(
  tx: Tx,
  document: Pick<DocumentRecord, 'id' | 'state' | 'versionNumber' | 'sentAt' | 'withdrawnReason' | 'dueOn'>,
): Promise<void> {
  await queries(tx)
    .updateTable('decisions.document')
    .set({
      state: document.state,
      version_number: document.versionNumber,
      sent_at: document.sentAt,
      due_on: document.dueOn,
      withdrawn_reason: document.withdrawnReason,
      version: sql`version + 1`,
    })
    .where('id', '=', document.id)
    .execute();
}

const headRow = ({ title, kind, form, sameVersion, dueOn }: DocumentHead) => ({
  title,
  kind,
  form,
  same_version: sameVersion,
  due_on: dueOn,
});

type Row = Awaited<ReturnType<ReturnType<typeof selectDocuments>['execute']>>[number];

const toRecord = (row: Row): DocumentRecord => ({
  id: row.id,
  title: row.title,
  kind: knownWord(row.kind, isDocumentKind),
  form: knownWord(row.form, isDocumentForm),
  sameVersion: row.same_version,
  subject: subjectOf(row),
  wordingPath: row.wording_path,
  state: knownWord(row.state, isDocumentState),
  versionNumber: row.version_number,
  dueOn: row.due_on === null ? null : calendarDate(row.due_on),
  sentAt: row.sent_at,
  withdrawnReason: row.withdrawn_reason,
  isSample: row.is_sample,
  version: row.version,
});

const subjectOf = ({ subject_kind: kind, subject_title: title, subject_path: path }: Row) =>
  kind === null || title === null || path === null ? null : { kind, title, path };
