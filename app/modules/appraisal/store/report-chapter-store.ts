import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { type Chapter, isChapterAct, type PaperTable } from '../domain/reports/report-chapter.ts';
import { isChapterKey, isReportKind, type ReportKind } from '../domain/reports/report-kind.ts';

/** A report of a project. */
export interface ReportPlace {
  readonly undertakingId: string;
  readonly kind: ReportKind;
}

/** The chapters of a report as they stand. */
export async function listChapters(tx: Tx, { undertakingId, kind }: ReportPlace): Promise<Chapter[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.report_chapter')
    .distinctOn('chapter')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .where('kind', '=', kind)
    .orderBy('chapter')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toChapter);
}

/** All versions of a chapter, the latest first. */
export async function listChapterVersions(
  tx: Tx,
  { undertakingId, kind }: ReportPlace,
  chapter: string,
): Promise<Chapter[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.report_chapter')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .where('kind', '=', kind)
    .where('chapter', '=', chapter)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toChapter);
}

/** Released chapters of one report. */
export interface ReleasedReport {
  readonly place: ReportPlace;
  readonly chapters: readonly Chapter[];
}

/** Reports of all projects with their released chapters in which one of the words stands, as they are now. */
export async function listReleasedWith(tx: Tx, words: readonly string[]): Promise<ReleasedReport[]> {
  const latest = queries(tx)
    .selectFrom('appraisal.report_chapter')
    .distinctOn(['undertaking_id', 'kind', 'chapter'])
    .selectAll()
    .orderBy('undertaking_id')
    .orderBy('kind')
    .orderBy('chapter')
    .orderBy('version', 'desc');
  const rows = await queries(tx)
    .selectFrom(latest.as('latest'))
    .selectAll()
    .where('act', '=', 'freigabe')
    .where((where) => where.or(words.map((word) => where(sql`strpos(body, ${word})`, '>', sql.lit(0)))))
    .execute();
  const reports = new Map<string, { readonly place: ReportPlace; readonly chapters: Chapter[] }>();
  for (const row of rows) {
    const place = { undertakingId: row.undertaking_id, kind: knownWord(row.kind, isReportKind) };
    const id = `${place.undertakingId} ${place.kind}`;
    const report = reports.get(id) ?? { place, chapters: [] };
    report.chapters.push(toChapter(row));
    reports.set(id, report);
  }
  return [...reports.values()];
}

/** A chapter of the reports of a project was made up, or drafted from what is. */
export async function hasSampleChapters(tx: Tx, undertakingId: string): Promise<boolean> {
  const row = await queries(tx)
    .selectFrom('appraisal.report_chapter')
    .select('version')
    .where('undertaking_id', '=', undertakingId)
    .where('is_sample', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Adds versions of chapters; the newest of each holds from then on. */
export async function insertChapters(
  tx: Tx,
  allianceId: string,
  { undertakingId, kind }: ReportPlace,
  chapters: readonly Chapter[],
  actor: string,
): Promise<void> {
  if (chapters.length === 0) return;
  await queries(tx)
    .insertInto('appraisal.report_chapter')
    .values(
      chapters.map((chapter) => ({
        alliance_id: allianceId,
        undertaking_id: undertakingId,
        kind,
        chapter: chapter.key,
        version: chapter.version,
        act: chapter.act,
        body: chapter.text,
        tables: sql`${JSON.stringify(chapter.tables)}::jsonb`,
        drafted_body: chapter.draftedText,
        by_label: chapter.byLabel,
        note: chapter.note,
        is_sample: chapter.isSample,
        actor,
        at: chapter.at,
      })),
    )
    .execute();
}

const toChapter = (row: Selectable<DB['appraisal.report_chapter']>): Chapter => ({
  key: knownWord(row.chapter, isChapterKey),
  version: row.version,
  act: knownWord(row.act, isChapterAct),
  text: row.body,
  // Written by `insertChapters` alone.
  tables: row.tables as unknown as readonly PaperTable[],
  draftedText: row.drafted_body,
  byLabel: row.by_label,
  note: row.note,
  isSample: row.is_sample,
  at: row.at,
});
