import { IDEA_SEEDS, type IdeaSeed } from '../../db/seeds/ideas.ts';
import { insertIdeas, listAreas, listTasks } from '../modules/catalogue/index.ts';
import { newId } from '../platform/new-id.ts';
import { DEMO_ACTOR, type Loading, recordBlock } from './demo-loading.ts';

/** Loads the idea store: facts with their source, the same for every county. Answers the ids by title. */
export async function loadIdeas(loading: Loading): Promise<ReadonlyMap<string, string>> {
  const { tx, allianceId, at } = loading;
  const areas = new Map((await listAreas(tx)).map(({ name, id }) => [name, id]));
  const tasks = new Map((await listTasks(tx)).map(({ number, id }) => [number, id]));
  const ideas = IDEA_SEEDS.map((seed) => ({ ...ideaOf(seed, areas, tasks), id: newId(), memberId: null }));
  await insertIdeas(tx, allianceId, ideas, { at, by: DEMO_ACTOR });
  await recordBlock(loading, 'idea', ideas);
  return new Map(ideas.map(({ title, id }) => [title, id]));
}

type Ids = ReadonlyMap<string, string>;

const ideaOf = ({ areas, tasks, ...idea }: IdeaSeed, areaIds: Ids, taskIds: Ids) => ({
  ...idea,
  areaIds: areas.map((name) => idOf(areaIds, name)),
  taskIds: tasks.map((number) => idOf(taskIds, number)),
});

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the ideas name an unknown ${key}`);
  return id;
}
