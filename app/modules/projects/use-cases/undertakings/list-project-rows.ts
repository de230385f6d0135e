import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { compareGerman } from '../../../../foundation/german.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, readStandingsOfKind } from '../../../decisions/index.ts';
import { type TrafficLight, trafficLight } from '../../domain/portfolio/traffic-light.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { whilePreparing } from '../../domain/process/while-preparing.ts';
import type { ProjectViewer } from '../../domain/team/project-viewer.ts';
import { type ComingDate, comingDates } from '../../domain/undertakings/coming-dates.ts';
import type { KeyDate } from '../../domain/undertakings/key-date.ts';
import { lightFacts } from '../../domain/undertakings/light-facts.ts';
import { type ProjectGroup, projectGroup } from '../../domain/undertakings/project-group.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { projectUrgency } from '../../domain/undertakings/project-urgency.ts';
import { roundFacts } from '../../domain/undertakings/round-facts.ts';
import { runningDocument } from '../../domain/undertakings/running-document.ts';
import { listAllCandidates } from '../../store/candidate-store.ts';
import { listCharters } from '../../store/charter-store.ts';
import { listKeyDates } from '../../store/key-date-store.ts';
import { listStages } from '../../store/stage-store.ts';
import { standingOf } from '../charter/read-charter-standing.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { type ProjectSummary, readProjects } from './list-projects.ts';

/** A project as its list shows it. */
export interface ProjectRow extends ProjectSummary {
  /** For how many members the charter is meant. */
  readonly candidates: number;
  readonly stages: readonly Stage[];
  readonly light: TrafficLight;
  readonly group: ProjectGroup;
  readonly nextDate: ComingDate | null;
}

export interface ProjectList {
  /** The most urgent first, then by title. */
  readonly rows: readonly ProjectRow[];
  readonly viewer: ProjectViewer;
  readonly today: CalendarDate;
}

const MANY_DATES = 500;

/** All projects with light, lead and next date; the number of queries does not grow with them. */
export const listProjectRows = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<ProjectList> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const today = clock.today();
      const viewer = await readProjectViewer(tx, principal, alliance.id, today);
      return { rows: await readProjectRows(tx, today), viewer, today };
    },
    'snapshot',
  );

/** The same within a transaction. */
export async function readProjectRows(tx: Tx, today: CalendarDate): Promise<ProjectRow[]> {
  const around = await readAround(tx, today);
  const urgency = ({ state, light }: ProjectRow): number => projectUrgency(state?.state ?? null, light.light);
  return (await readProjects(tx, today))
    .map((project) => toRow(project, around, today))
    .toSorted((a, b) => urgency(a) - urgency(b) || compareGerman(a.title, b.title));
}

interface Around {
  readonly stages: ReadonlyMap<string, readonly Stage[]>;
  readonly dates: ReadonlyMap<string | null, readonly KeyDate[]>;
  readonly documents: ReadonlyMap<string, readonly DocumentStanding[]>;
  readonly candidates: Awaited<ReturnType<typeof listAllCandidates>>;
  readonly charters: ReadonlyMap<string, Awaited<ReturnType<typeof listCharters>>[number]>;
}

const readAround = async (tx: Tx, today: CalendarDate): Promise<Around> => ({
  stages: await listStages(tx),
  dates: Map.groupBy(await listKeyDates(tx, today, MANY_DATES), ({ undertakingId }) => undertakingId),
  documents: Map.groupBy(
    await readStandingsOfKind(tx, 'project'),
    ({ document }) => document.subject?.path ?? '',
  ),
  candidates: await listAllCandidates(tx),
  charters: new Map((await listCharters(tx)).map((charter) => [charter.undertakingId, charter])),
});

function toRow(project: ProjectSummary, around: Around, today: CalendarDate): ProjectRow {
  const stored = around.stages.get(project.id) ?? [];
  const stages = whilePreparing(stored, project.state);
  const round = roundOf(project, stages, around);
  const dates = comingDates({
    today,
    stages,
    // Tasks and milestones stand on the page of the project: the list names stages and deadlines.
    items: [],
    keyDates: around.dates.get(project.id) ?? [],
    isSuspended: project.state?.state === 'ausgesetzt',
    until: project.state?.until ?? null,
    round: round?.document ?? null,
  });
  return {
    ...project,
    candidates: around.candidates.get(project.id)?.length ?? 0,
    stages,
    light: trafficLight(
      lightFacts({
        ...project,
        stages: stored,
        today,
        round: round && roundFacts(round.document, round.parties),
      }),
    ),
    group: projectGroup(project),
    nextDate: dates[0] ?? null,
  };
}

function roundOf(project: ProjectSummary, stages: readonly Stage[], around: Around): DocumentStanding | null {
  const documents = around.documents.get(projectSubject(project).path) ?? [];
  if (documents.length === 0) return null;
  const found = runningDocument({
    state: project.state?.state ?? null,
    stages,
    charter: standingOf(around.charters.get(project.id), documents, []),
    documents: documents.map(({ document }) => document),
  });
  return documents.find(({ document }) => document.id === found?.id) ?? null;
}
