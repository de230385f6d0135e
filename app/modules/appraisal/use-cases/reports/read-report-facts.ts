import type { Tx } from '../../../../platform/transaction.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import type { ReportFacts } from '../../domain/overview/appraisal-facts.ts';
import { countDirections } from '../../domain/reports/member-decision.ts';
import type { ReportKind } from '../../domain/reports/report-kind.ts';
import { listFrozenReports } from '../../store/frozen-report-store.ts';
import { listChapters } from '../../store/report-chapter-store.ts';
import { readSentReport } from './read-sent-report.ts';

/** Where a report of a project stands, for its overview; null before it was begun. */
export async function readReportFacts(
  tx: Tx,
  scene: Pick<ProjectScene, 'project' | 'subject'>,
  kind: ReportKind,
): Promise<ReportFacts | null> {
  const sent = await readSentReport(tx, scene, kind);
  if (sent) {
    const asked = sent.standing.parties.length;
    const answered = asked - countDirections(sent.standing.parties.map(({ state }) => state)).offen;
    return { state: answered === asked ? 'entschieden' : 'im-umlauf', asked, answered };
  }
  const { id } = scene.project;
  if ((await listFrozenReports(tx, id)).some((one) => one.kind === kind))
    return { state: 'festgeschrieben', asked: 0, answered: 0 };
  const chapters = await listChapters(tx, { undertakingId: id, kind });
  return chapters.length === 0 ? null : { state: 'entwurf', asked: 0, answered: 0 };
}
