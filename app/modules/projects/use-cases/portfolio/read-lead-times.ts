import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readNeedDays } from '../../../needs/index.ts';
import { type LeadTimes, leadTimes } from '../../domain/portfolio/lead-time.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { needsCharter, type StateEntry } from '../../domain/undertakings/undertaking.ts';
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
          startedOn: startOf(project.states),
        };
      }),
  );
}

/** The first day it ran; a year or "by then at the latest" is too coarse to count days from. */
function startOf(states: readonly StateEntry[]): CalendarDate | null {
  const started = states.find(({ state }) => state === 'laufend');
  return started && (started.precision === 'day' || started.precision === 'month') ? started.since : null;
}
