import type { Tx } from '../../../../platform/transaction.ts';
import { readNeedDays } from '../../../needs/index.ts';
import { type LeadTimes, leadTimes, measuredStart } from '../../domain/portfolio/lead-time.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { needsCharter } from '../../domain/undertakings/undertaking.ts';
import { listCreatedDays } from '../../store/portfolio-day-store.ts';
import type { ProjectSummary } from '../undertakings/list-projects.ts';

/** How long county-wide projects took from the need to the start. */
export async function readLeadTimes(tx: Tx, projects: readonly ProjectSummary[]): Promise<LeadTimes> {
  const needs = new Map((await readNeedDays(tx)).map((days) => [days.path, days]));
  const created = await listCreatedDays(tx);
  return leadTimes(
    projects
      .filter(({ kind }) => needsCharter(kind))
      .map((project) => {
        const need = needs.get(projectSubject(project).path);
        return {
          slug: project.slug,
          title: project.title,
          neededOn: need?.neededOn ?? null,
          takenUpOn: need?.takenUpOn ?? null,
          createdOn: created.get(project.id) ?? null,
          startedOn: measuredStart(project.states),
        };
      }),
  );
}
