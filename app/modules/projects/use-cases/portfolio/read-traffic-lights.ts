import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, readStandingsOfKind } from '../../../decisions/index.ts';
import { type LightFacts, type TrafficLight, trafficLight } from '../../domain/portfolio/traffic-light.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { hasProjectGroup } from '../../domain/undertakings/undertaking.ts';
import { listStages } from '../../store/stage-store.ts';
import type { ProjectSummary } from '../undertakings/list-projects.ts';

/** The light of a project, with what it was decided on. */
export interface ProjectLight extends TrafficLight {
  /** The stage that runs; null where none does. */
  readonly stage: Stage | null;
  readonly waiting: LightFacts['waiting'];
}

/** The lights of projects on a day, by their ids. */
export async function readTrafficLights(
  tx: Tx,
  projects: readonly ProjectSummary[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, ProjectLight>> {
  const stages = await listStages(tx);
  const standings = await readStandingsOfKind(tx, 'project');
  const byPath = Map.groupBy(standings, ({ document }) => document.subject?.path ?? '');
  return new Map(
    projects.map((project) => {
      const own = stages.get(project.id) ?? [];
      const waiting = waitingFor(byPath.get(projectSubject(project).path) ?? []);
      const light = trafficLight(factsOf(project, own, waiting, today));
      return [project.id, { ...light, stage: own.find(({ state }) => state === 'laufend') ?? null, waiting }];
    }),
  );
}

const factsOf = (
  { state, kind, plannedStart, plannedEnd, participants }: ProjectSummary,
  stages: readonly Stage[],
  waiting: LightFacts['waiting'],
  today: CalendarDate,
): LightFacts => ({
  today,
  state: state?.state ?? null,
  since: state?.since ?? null,
  until: state?.until ?? null,
  plannedStart,
  plannedEnd,
  hasProjectGroup: hasProjectGroup(kind),
  leads: participants.filter(({ roles }) => roles.includes('PL')).length,
  // Who only is named by a list of a source has no role, and nobody knows who leads.
  participants: participants.some(({ roles }) => roles.length > 0) ? participants.length : 0,
  stages,
  waiting,
});

/** The document with the nearest deadline among those that go round with open answers. */
function waitingFor(standings: readonly DocumentStanding[]): LightFacts['waiting'] {
  const open = standings.flatMap(({ document, parties }) => {
    const members = parties.filter(({ state }) => state === 'gefragt').length;
    return document.state === 'im-umlauf' && document.dueOn !== null && members > 0
      ? [{ members, dueOn: document.dueOn }]
      : [];
  });
  return open.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0] ?? null;
}
