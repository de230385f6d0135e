import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type ReadyBundle, readerOf, readReadyBundles } from '../../../needs/index.ts';
import type { LeadTimes } from '../../domain/portfolio/lead-time.ts';
import { type MemberLoad, visibleLoads } from '../../domain/portfolio/member-load.ts';
import { type PortfolioLoad, portfolioLoad } from '../../domain/portfolio/portfolio-load.ts';
import { inWaitingOrder } from '../../domain/portfolio/waiting-order.ts';
import type { ProjectViewer } from '../../domain/team/project-viewer.ts';
import { isInMatrix } from '../../domain/undertakings/undertaking.ts';
import { listParallelLimits } from '../../store/portfolio-count-store.ts';
import { listOverLimitReasons } from '../../store/portfolio-over-limit-store.ts';
import { listWaitingPlaces } from '../../store/portfolio-waiting-store.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { type ProjectRow, readProjectRows } from '../undertakings/list-project-rows.ts';
import { readLeadTimes } from './read-lead-times.ts';
import { readMemberLoads } from './read-member-loads.ts';

/** A project as the board shows it. */
export interface BoardProject {
  readonly project: ProjectRow;
  /** Why it takes a place or not; '' where that is no question. */
  readonly place: string;
  /** The steering group's reason where it started beyond the limit. */
  readonly overLimit: string | null;
}

/** The whole portfolio on a day, as one person may see it. */
export interface Portfolio {
  readonly today: CalendarDate;
  readonly viewer: ProjectViewer;
  readonly load: PortfolioLoad;
  readonly running: readonly BoardProject[];
  /** County-wide work that runs or rests without a place. */
  readonly beside: readonly BoardProject[];
  /** In order. */
  readonly waiting: readonly BoardProject[];
  readonly preparing: readonly BoardProject[];
  /** Guarded for the viewer. */
  readonly loads: readonly MemberLoad[];
  /** How many members are overloaded, without names; null where nobody stated a capacity. */
  readonly overloaded: number | null;
  readonly ready: readonly ReadyBundle[];
  readonly times: LeadTimes;
}

export const loadPortfolio = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<Portfolio> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const today = clock.today();
      const viewer = await readProjectViewer(tx, principal, alliance.id, today);
      const projects = await readProjectRows(tx, today);
      const reader = readerOf(principal, alliance.id, today);
      const all = await readMemberLoads(tx, projects, today);
      return {
        today,
        viewer,
        ...(await readBoard(tx, projects, today)),
        loads: visibleLoads(all, viewer),
        overloaded: all.some(({ capacity }) => capacity !== null)
          ? all.filter(({ isOverloaded }) => isOverloaded).length
          : null,
        ready: await readReadyBundles(tx, reader, today),
        times: await readLeadTimes(tx, projects),
      };
    },
    'snapshot',
  );

export type Board = Pick<Portfolio, 'load' | 'running' | 'beside' | 'waiting' | 'preparing'>;

/** What runs, waits and is prepared, each with its light. */
export async function readBoard(
  tx: Tx,
  projects: readonly ProjectRow[],
  today: CalendarDate,
): Promise<Board> {
  const load = portfolioLoad(projects, await listParallelLimits(tx), today);
  const reasons = await listOverLimitReasons(tx);
  const places = await listWaitingPlaces(tx);
  const entryOf = new Map([...load.running, ...load.beside].map((entry) => [entry.id, entry]));
  const board = (chosen: readonly ProjectRow[]): BoardProject[] =>
    chosen.map((project) => ({
      project,
      place: entryOf.get(project.id)?.reason ?? '',
      overLimit: reasons.get(project.id) ?? null,
    }));
  const countyWide = projects.filter(({ kind }) => isInMatrix(kind));
  const inState = (state: string) => countyWide.filter((project) => project.state?.state === state);
  const counts = (project: ProjectRow) => entryOf.get(project.id)?.counts;
  const waiting = inState('warteliste').map((project) => ({
    id: project.id,
    title: project.title,
    position: places.get(project.id) ?? null,
    project,
    since: project.state?.since ?? today,
  }));
  return {
    load,
    running: board(countyWide.filter((project) => counts(project) === true)),
    beside: board(countyWide.filter((project) => counts(project) === false)),
    waiting: board(inWaitingOrder(waiting).map(({ project }) => project)),
    preparing: board(inState('in-vorbereitung')),
  };
}
