import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { isActiveOn } from '../../../catalogue/domain/index.ts';
import { listAreas, listTasks, searchIdeas } from '../../../catalogue/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { ProposalLinks } from '../../domain/proposals/check-proposal.ts';
import { type LeadTime, leadTimeOf } from '../../domain/proposals/lead-time.ts';
import type { ProposalEvent, ProposalRecord } from '../../domain/proposals/proposal.ts';
import { readViewer } from './read-viewer.ts';

/** What proposals point to, and who looks. */
export type ProposalContext = Awaited<ReturnType<typeof readContext>>;

/** Reads once what all proposals of a page point to. */
export async function readContext(
  tx: Tx,
  { clock }: Pick<Services, 'clock'>,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
) {
  const members = await listMembers(tx);
  return {
    ...(await readLinks(tx)),
    members,
    today: clock.today(),
    viewer: await readViewer(tx, principal, alliance.id, members, clock.today()),
  };
}

/** What proposals can point to. */
export async function readLinks(tx: Tx) {
  const ideas = await searchIdeas(tx, { kind: 'all' });
  return {
    areas: await listAreas(tx),
    tasks: await listTasks(tx),
    ideas: ideas.map(({ id, title, hidden, areaIds }) => ({ id, title, hidden, areaIds })),
  };
}

/** What may be named on a day; what a proposal points to already stays allowed. Hidden ideas and retired tasks are no target of a new one. */
export const linkable = (
  { areas, tasks, ideas }: Awaited<ReturnType<typeof readLinks>>,
  today: CalendarDate,
  before?: Pick<ProposalRecord, 'taskId' | 'ideaId'>,
): ProposalLinks => ({
  areas,
  tasks: tasks.filter((task) => isActiveOn(task, today) || task.id === before?.taskId),
  ideaIds: ideas.filter(({ id, hidden }) => !hidden || id === before?.ideaId).map(({ id }) => id),
});

/** A proposal with what its links name, and how long it took so far. */
export interface ShownProposal extends ProposalRecord {
  readonly memberName: string | null;
  readonly area: { readonly slug: string; readonly name: string } | null;
  readonly task: { readonly number: string; readonly title: string } | null;
  readonly idea: { readonly id: string; readonly title: string } | null;
  readonly leadTime: LeadTime;
}

export function shownProposal(
  proposal: ProposalRecord,
  events: readonly ProposalEvent[],
  { members, areas, tasks, ideas, today }: ProposalContext,
): ShownProposal {
  const task = tasks.find(({ id }) => id === proposal.taskId);
  const area = areas.find(({ id }) => id === (proposal.areaId ?? task?.areaId));
  const changes = events.flatMap(({ state, at }) => (state === null ? [] : [{ state, on: germanDay(at) }]));
  return {
    ...proposal,
    memberName: members.find(({ id }) => id === proposal.memberId)?.member.name ?? null,
    area: area ?? null,
    task: task ?? null,
    idea: ideas.find(({ id, hidden }) => id === proposal.ideaId && !hidden) ?? null,
    leadTime: leadTimeOf(changes, proposal.targetAt === null ? null : germanDay(proposal.targetAt), today),
  };
}
