import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** A paper at its place in the checklist. */
export interface NoticePaper {
  readonly noticeId: string;
  readonly item: string;
  readonly sha256: string;
  readonly name: string;
  readonly addedAt: Date;
}

/** All papers of all notices, or of one. */
export async function listNoticePapers(tx: Tx, noticeId?: string): Promise<NoticePaper[]> {
  const all = queries(tx).selectFrom('decisions.notice_paper').selectAll().orderBy('item');
  const rows = await (noticeId === undefined ? all : all.where('notice_id', '=', noticeId)).execute();
  return rows.map((row) => ({
    noticeId: row.notice_id,
    item: row.item,
    sha256: row.file_sha256,
    name: row.name,
    addedAt: row.added_at,
  }));
}

/** Puts a paper at its place; one that was there gives way. */
export async function putNoticePaper(tx: Tx, allianceId: string, paper: NoticePaper): Promise<void> {
  const content = { file_sha256: paper.sha256, name: paper.name, added_at: paper.addedAt };
  await queries(tx)
    .insertInto('decisions.notice_paper')
    .values({ alliance_id: allianceId, notice_id: paper.noticeId, item: paper.item, ...content })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'notice_id', 'item']).doUpdateSet(content))
    .execute();
}

export async function deleteNoticePaper(tx: Tx, noticeId: string, item: string): Promise<void> {
  await queries(tx)
    .deleteFrom('decisions.notice_paper')
    .where('notice_id', '=', noticeId)
    .where('item', '=', item)
    .execute();
}

/** A ZIP for the authority as it was made once. */
export interface NoticePackage {
  readonly noticeId: string;
  readonly number: number;
  readonly sha256: string;
  readonly fingerprint: string;
  /** Version of the notice it was made from. */
  readonly noticeVersion: number;
  readonly madeAt: Date;
}

/** The packages of a notice, the latest first. */
export async function listNoticePackages(tx: Tx, noticeId: string): Promise<NoticePackage[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.notice_package')
    .selectAll()
    .where('notice_id', '=', noticeId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    noticeId: row.notice_id,
    number: row.number,
    sha256: row.file_sha256,
    fingerprint: row.fingerprint,
    noticeVersion: row.notice_version,
    madeAt: row.made_at,
  }));
}

export async function insertNoticePackage(tx: Tx, allianceId: string, made: NoticePackage): Promise<void> {
  await queries(tx)
    .insertInto('decisions.notice_package')
    .values({
      alliance_id: allianceId,
      notice_id: made.noticeId,
      number: made.number,
      file_sha256: made.sha256,
      fingerprint: made.fingerprint,
      notice_version: made.noticeVersion,
      made_at: made.madeAt,
    })
    .execute();
}
