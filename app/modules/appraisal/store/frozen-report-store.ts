import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isReportKind, type ReportKind } from '../domain/reports/report-kind.ts';

/** A frozen report without its content. */
export interface FrozenHead {
  readonly id: string;
  readonly undertakingId: string;
  readonly kind: ReportKind;
  readonly number: number;
  readonly sha256: string;
  readonly byLabel: string;
  readonly at: Date;
  /** The document by which the members decide; null while it was not sent. */
  readonly documentId: string | null;
}

/** A frozen report with its bytes as they were written. */
export interface FrozenRecord extends FrozenHead {
  readonly content: string;
}

const select = (tx: Tx) =>
  queries(tx)
    .selectFrom('appraisal.frozen_report as report')
    .leftJoin('appraisal.report_sending as sending', (join) =>
      join
        .onRef('sending.alliance_id', '=', 'report.alliance_id')
        .onRef('sending.frozen_report_id', '=', 'report.id'),
    );

const HEAD = [
  'report.id',
  'report.undertaking_id',
  'report.kind',
  'report.number',
  'report.sha256',
  'report.by_label',
  'report.at',
  'sending.document_id',
] as const;

/** The frozen reports of a project, or of all, the youngest first. */
export async function listFrozenReports(tx: Tx, undertakingId?: string): Promise<FrozenHead[]> {
  const all = select(tx).select(HEAD);
  const some = undertakingId === undefined ? all : all.where('report.undertaking_id', '=', undertakingId);
  const rows = await some.orderBy('report.at', 'desc').orderBy('report.id', 'desc').execute();
  return rows.map(toHead);
}

export async function findFrozenReport(
  tx: Tx,
  { undertakingId, kind, number }: Pick<FrozenHead, 'undertakingId' | 'kind' | 'number'>,
): Promise<FrozenRecord | undefined> {
  const row = await select(tx)
    .select([...HEAD, 'report.content'])
    .where('report.undertaking_id', '=', undertakingId)
    .where('report.kind', '=', kind)
    .where('report.number', '=', number)
    .executeTakeFirst();
  return row && { ...toHead(row), content: row.content };
}

/** Keeps a frozen report for good, and answers its id. */
export async function insertFrozenReport(
  tx: Tx,
  allianceId: string,
  report: Omit<FrozenRecord, 'id' | 'documentId'>,
  actor: string,
): Promise<string> {
  const id = newId();
  await queries(tx)
    .insertInto('appraisal.frozen_report')
    .values({
      alliance_id: allianceId,
      id,
      undertaking_id: report.undertakingId,
      kind: report.kind,
      number: report.number,
      content: report.content,
      sha256: report.sha256,
      by_label: report.byLabel,
      actor,
      at: report.at,
    })
    .execute();
  return id;
}

/** Notes by which document a frozen report goes round; once. */
export async function insertSending(
  tx: Tx,
  allianceId: string,
  sending: {
    readonly frozenId: string;
    readonly documentId: string;
    readonly actor: string;
    readonly at: Date;
  },
): Promise<void> {
  await queries(tx)
    .insertInto('appraisal.report_sending')
    .values({
      alliance_id: allianceId,
      frozen_report_id: sending.frozenId,
      document_id: sending.documentId,
      actor: sending.actor,
      at: sending.at,
    })
    .execute();
}

interface HeadRow {
  readonly id: string;
  readonly undertaking_id: string;
  readonly kind: string;
  readonly number: number;
  readonly sha256: string;
  readonly by_label: string;
  readonly at: Date;
  readonly document_id: string | null;
}

const toHead = (row: HeadRow): FrozenHead => ({
  id: row.id,
  undertakingId: row.undertaking_id,
  kind: knownWord(row.kind, isReportKind),
  number: row.number,
  sha256: row.sha256,
  byLabel: row.by_label,
  at: row.at,
  documentId: row.document_id,
});
