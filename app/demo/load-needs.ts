import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PUBLISHED_TASK_AREAS_SOURCE } from '../../db/seeds/main-kinzig/published-task-areas.ts';
import { MILLION } from '../foundation/decimal.ts';
import { slugOf } from '../foundation/slug.ts';
import { insertAreas, insertTasks } from '../modules/catalogue/index.ts';
import { type Rating, readRatings } from '../modules/needs/domain/index.ts';
import { insertRound, type NewRound } from '../modules/needs/index.ts';
import { readCsv } from '../platform/csv/read-csv.ts';
import { PROJECT_ROOT } from '../platform/project-root.ts';
import type { DemoCounty, DemoRound } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

type Ids = ReadonlyMap<string, string>;

/** The published areas are those of Main-Kinzig; the made-up tasks below them serve both counties. */
const CATALOGUE = ['main-kinzig', 'task-catalogue.csv'];

interface CatalogueLine {
  readonly number: string;
  readonly area: string;
  readonly task: string;
  readonly complexity: number;
}

/** Loads the task catalogue and the needs round of a county and answers the ids of the task areas by name. */
export async function loadNeeds(
  loading: Loading,
  { round }: Pick<DemoCounty, 'round'>,
  members: Ids,
): Promise<Ids> {
  const catalogue = await readCatalogue();
  const areas = await loadAreas(loading, catalogue);
  const tasks = await loadTasks(loading, catalogue, areas);
  const ratings = await readRound(round);
  const added = roundOf(round, ratings, catalogue, { members, areas, tasks });
  await insertRound(loading.tx, loading.allianceId, added);
  await recordBlock(loading, 'round', {
    ...added,
    participants: [...added.participants],
    complexities: [...added.complexities],
  });
  return areas;
}

async function loadAreas(loading: Loading, catalogue: readonly CatalogueLine[]): Promise<Ids> {
  const areas = [...new Set(catalogue.map(({ area }) => area))].map((name) => ({ name, slug: slugOf(name) }));
  const ids = await insertAreas(loading.tx, loading.allianceId, areas);
  await recordBlock(loading, 'task-area', areas);
  return ids;
}

async function loadTasks(loading: Loading, catalogue: readonly CatalogueLine[], areas: Ids): Promise<Ids> {
  const tasks = catalogue.map(({ number, area, task }) => ({
    number,
    title: task,
    areaId: idOf(areas, area),
    source: 'Beispielkatalog des Programms',
    isSample: true,
  }));
  const ids = await insertTasks(loading.tx, loading.allianceId, tasks);
  await recordBlock(loading, 'task', tasks);
  // The samples name tasks by their titles, which are unique in this catalogue.
  return new Map(tasks.map(({ number, title }) => [title, idOf(ids, number)]));
}

const roundOf = (
  { slug, title, asOf, note, published, rankingVisibility }: DemoRound,
  ratings: readonly DemoRating[],
  catalogue: readonly CatalogueLine[],
  { members, areas, tasks }: Readonly<Record<'members' | 'areas' | 'tasks', Ids>>,
): NewRound => ({
  slug,
  title,
  asOf,
  note,
  isSample: true,
  rankingVisibility,
  participants: new Map(ratings.map(({ member, cohort }) => [idOf(members, member), cohort])),
  complexities: new Map(catalogue.map(({ task, complexity }) => [idOf(tasks, task), complexity])),
  ratings: ratings.map(({ member, task, interested, urgency, longVacant }) => ({
    memberId: idOf(members, member),
    taskId: idOf(tasks, task),
    answer: interested ? 'interesse' : 'kein-interesse',
    urgency: urgency === null ? null : Number(urgency / MILLION),
    partner: '',
    longVacant,
    ownNumber: '',
    remark: '',
  })),
  published: published.map(({ rank, area, studyMembers, otherMembers, urgency }) => ({
    areaId: idOf(areas, area),
    rank,
    studyMembers,
    otherMembers,
    urgency,
    source: PUBLISHED_TASK_AREAS_SOURCE,
  })),
});

async function readCatalogue(): Promise<CatalogueLine[]> {
  const { rows } = await readTable(CATALOGUE);
  return rows.map(({ fields: [number = '', area = '', task = '', complexity = ''] }) => ({
    number,
    area,
    task,
    complexity: Number(complexity),
  }));
}

/** A rating with what a sheet says beyond the contract of `rank`. */
type DemoRating = Rating & { readonly longVacant: boolean };

async function readRound({ folder }: DemoRound): Promise<DemoRating[]> {
  const { header, rows } = await readTable([folder, 'needs-round.csv']);
  const ratings = readRatings({ unit: 'Zeile', header, rows });
  if (!ratings.ok) throw new Error(`seed ${folder}/needs-round.csv: ${ratings.error.message}`);
  const vacant = header.indexOf('long_vacant');
  return ratings.value.map((rating, line) => ({
    ...rating,
    longVacant: rows[line]?.fields[vacant] === 'ja',
  }));
}

async function readTable(file: readonly string[]) {
  const table = readCsv(await readFile(path.join(PROJECT_ROOT, 'db', 'seeds', ...file), 'utf8'));
  if (!table.ok) throw new Error(`seed ${file.join('/')}: ${table.error.message}`);
  return table.value;
}

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the seeds name an unknown ${key}`);
  return id;
}
