import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { IdeaRecord } from '../../domain/ideas/idea.ts';
import { type IdeaEditor, maySeeIdea } from '../../domain/ideas/idea-editor.ts';
import { readSearch } from '../../domain/ideas/read-search.ts';
import type { Task, TaskArea } from '../../domain/tasks/task.ts';
import { listAreas } from '../../store/area-store.ts';
import { findIdea, searchIdeas } from '../../store/idea-store.ts';
import { listTasks } from '../../store/task-store.ts';
import { readEditor } from './read-editor.ts';

/** An idea with what its links name. */
export interface ShownIdea extends IdeaRecord {
  /** Those it names, and those of its tasks. */
  readonly areas: readonly TaskArea[];
  readonly tasks: readonly Task[];
  /** The member that added it; null for the office's collection. */
  readonly memberName: string | null;
}

/** What the ideas point to, and who looks. */
export interface IdeaContext {
  readonly editor: IdeaEditor;
  readonly areas: readonly TaskArea[];
  readonly tasks: readonly Task[];
  readonly members: readonly MemberRecord[];
}

/** The ideas that a search finds and the person may see, the best match first. */
export const listIdeas = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  text: string,
): Promise<{ readonly ideas: readonly ShownIdea[]; readonly context: IdeaContext }> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const context = await readIdeaContext(tx, services, alliance, principal);
    const ideas = await searchIdeas(tx, readSearch(text));
    return {
      context,
      ideas: ideas.filter((idea) => maySeeIdea(context.editor, idea)).map((idea) => shownIdea(idea, context)),
    };
  });

/** One idea that the person may see. */
export const findShownIdea = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
): Promise<{ readonly idea: ShownIdea | undefined; readonly context: IdeaContext }> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const context = await readIdeaContext(tx, services, alliance, principal);
    const idea = await findIdea(tx, id);
    const seen = idea !== undefined && maySeeIdea(context.editor, idea);
    return { context, idea: seen ? shownIdea(idea, context) : undefined };
  });

/** Reads once what all ideas of a page point to. */
export async function readIdeaContext(
  tx: Tx,
  { clock }: Pick<Services, 'clock'>,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
): Promise<IdeaContext> {
  const members = await listMembers(tx);
  return {
    members,
    editor: readEditor(principal, alliance.id, members, clock.today()),
    areas: await listAreas(tx),
    tasks: await listTasks(tx),
  };
}

function shownIdea(idea: IdeaRecord, { areas, tasks, members }: IdeaContext): ShownIdea {
  const ownTasks = tasks.filter(({ id }) => idea.taskIds.includes(id));
  const areaIds = new Set([...idea.areaIds, ...ownTasks.map(({ areaId }) => areaId)]);
  const owner = members.find(({ id }) => id === idea.memberId);
  return {
    ...idea,
    areas: areas.filter(({ id }) => areaIds.has(id)),
    tasks: ownTasks,
    memberName: owner?.member.name ?? null,
  };
}
