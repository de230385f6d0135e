import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, readStandingsOf } from '../../../decisions/index.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import type { ReportKind } from '../../domain/reports/report-kind.ts';
import { type FrozenHead, listFrozenReports } from '../../store/frozen-report-store.ts';

/** A report that went round, and where the members stand with it. */
export interface SentReport {
  readonly head: FrozenHead;
  readonly standing: DocumentStanding;
}

/** The report that counts: the youngest number that went round and was not withdrawn; undefined where none was. */
export async function readSentReport(
  tx: Tx,
  { project, subject }: Pick<ProjectScene, 'project' | 'subject'>,
  kind: ReportKind,
): Promise<SentReport | undefined> {
  const sent = (await listFrozenReports(tx, project.id)).filter(
    (head) => head.kind === kind && head.documentId !== null,
  );
  if (sent.length === 0) return undefined;
  const standings = (await readStandingsOf(tx, subject.path)).filter(
    ({ document }) => document.state !== 'zurueckgezogen',
  );
  const [youngest] = sent.flatMap((head) =>
    standings
      .filter(({ document }) => document.id === head.documentId)
      .map((standing): SentReport => ({ head, standing })),
  );
  return youngest;
}
