import type { Tx } from '../../../../platform/transaction.ts';
import { readStandingsOf } from '../../../decisions/index.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import type { ReportFacts } from '../../domain/overview/appraisal-facts.ts';
import { directionOf } from '../../domain/reports/member-decision.ts';
import type { ReportKind } from '../../domain/reports/report-kind.ts';
import { listFrozenReports } from '../../store/frozen-report-store.ts';
import { listChapters } from '../../store/report-chapter-store.ts';

/** Where a report of a project stands, for its overview; null before it was begun. */
export async function readReportFacts(
  tx: Tx,
  { project, subject }: Pick<ProjectScene, 'project' | 'subject'>,
  kind: ReportKind,
): Promise<ReportFacts | null> {
  const [latest] = (await listFrozenReports(tx, project.id)).filter((one) => one.kind === kind);
  if (!latest) {
    const chapters = await listChapters(tx, { undertakingId: project.id, kind });
    return chapters.length === 0 ? null : { state: 'entwurf', asked: 0, answered: 0 };
  }
  const standings = latest.documentId === null ? [] : await readStandingsOf(tx, subject.path);
  const sent = standings.find(({ document }) => document.id === latest.documentId);
  if (!sent || sent.document.state === 'zurueckgezogen')
    return { state: 'festgeschrieben', asked: 0, answered: 0 };
  const asked = sent.parties.length;
  const answered = sent.parties.filter(({ state }) => directionOf(state) !== 'offen').length;
  return { state: answered === asked ? 'entschieden' : 'im-umlauf', asked, answered };
}
