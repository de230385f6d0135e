import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount } from '../../../../foundation/german.ts';
import { rolesIn } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import type { Viewer } from '../../../decisions/index.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { readProjects } from '../undertakings/list-projects.ts';
import { type Board, type BoardProject, readBoard } from './load-portfolio.ts';

/** What waits for the office about the portfolio: each red project once, and a free place while something waits for it. */
export async function readWaitingPortfolio(
  tx: Tx,
  { principal, allianceId }: Pick<Viewer, 'principal' | 'allianceId'>,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  if (!rolesIn(principal, allianceId, today).includes('coordinator')) return [];
  const board = await readBoard(tx, await readProjects(tx, today), today);
  const projects = [...board.running, ...board.beside, ...board.preparing];
  return [...projects.flatMap(redItem), ...placeItem(board)];
}

const SHARED = { kind: 'rueckfrage', memberKey: null, dueOn: null, amount: null } as const;

function redItem({ project, light }: BoardProject): WaitingItem[] {
  if (light.light !== 'rot' || light.redSince === null) return [];
  return [
    {
      ...SHARED,
      title: project.title,
      task: `Ampel rot: ${light.reasons[0] ?? ''}`,
      path: projectSubject(project).path,
      waitsSince: light.redSince,
      isSample: project.isSample,
    },
  ];
}

/** Since the first of the list waits: when the place became free no day tells. */
function placeItem({ load, waiting }: Board): WaitingItem[] {
  const [first] = waiting;
  if (!first?.project.state || load.free === null || load.free === 0) return [];
  return [
    {
      ...SHARED,
      title: 'Warteliste',
      task: `${germanCount(load.free, 'Platz ist', 'Plätze sind')} frei: „${first.project.title}“ kann nachrücken`,
      path: '/portfolio',
      waitsSince: first.project.state.since,
      isSample: first.project.isSample,
    },
  ];
}
