import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { neighboursByKey, populationAt } from '../../../region/domain/index.ts';
import { type MemberRecord, readNeighbourhood } from '../../../region/index.ts';
import type { Neighbours } from '../../domain/bundles/closeness.ts';
import {
  findPartnerSets,
  type Partner,
  type PartnerSet,
  SET_SIZES,
} from '../../domain/bundles/find-partners.ts';
import { partnerProblem } from '../../domain/bundles/partner-problem.ts';
import { meanOf } from '../../domain/index.ts';
import { collectAreaStatistics } from '../../domain/ranking/area-statistics.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';
import { readBundle } from './load-bundle.ts';
import {
  type BundleSource,
  type CatalogueTask,
  type RoundAnswers,
  readBundleSource,
} from './read-bundle-source.ts';

/** What partners are looked for: a task by number, an area by slug, or a bundle by id. */
export interface PartnerAsk {
  readonly task: string;
  readonly area: string;
  readonly bundle: string;
  /** Key of a member that must be part of every set; empty for none. */
  readonly start: string;
}

/** The best sets of one size, and how many there are in all. */
export interface SetsOfSize {
  readonly size: number;
  readonly count: number;
  readonly best: readonly PartnerSet[];
}

export interface FoundPartners {
  readonly source: BundleSource;
  /** The tasks that were asked about; empty where the question names none that exists. */
  readonly tasks: readonly CatalogueTask[];
  /** Members with interest in one of them. */
  readonly partners: readonly Partner[];
  readonly neighbours: Neighbours;
  /** Where the neighbours are known from; empty where none are. */
  readonly neighbourSource: string;
  readonly sets: readonly SetsOfSize[];
  /** Why no sets can be shown, in German; null where they are. */
  readonly problem: string | null;
}

const SHOWN = 8;

/** Small sets of partners for a task, an area or a bundle, from the latest released round. */
export const findPartners = (
  { database, clock }: Services,
  alliance: Alliance,
  reader: RoundReader,
  ask: PartnerAsk,
): Promise<FoundPartners> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const source = await readBundleSource(tx, reader, null, clock.today());
      const bundle = ask.bundle === '' ? undefined : await readBundle(tx, reader, ask.bundle, clock.today());
      const tasks = bundle ? bundle.view.tasks : tasksOf(source, ask);
      const { pairs, source: neighbourSource } = await readNeighbourhood(tx);
      const neighbours = neighboursByKey(pairs);
      const open = source.answers?.showsRatings ? source.answers : null;
      const partners = open ? partnersOf(open, source.members, tasks, clock.today()) : [];
      const problem = partnerProblem({
        isOpen: open !== null,
        tasks: tasks.length,
        partners,
        start: ask.start,
      });
      const sets = problem === null ? setsOf(partners, neighbours, ask.start) : [];
      return { source, tasks, partners, neighbours, neighbourSource, sets, problem };
    },
    'snapshot',
  );

const tasksOf = ({ tasks }: BundleSource, { task, area }: PartnerAsk): CatalogueTask[] =>
  tasks.filter(
    ({ number, areaSlug, isActive }) =>
      isActive && (task === '' ? areaSlug === area && area !== '' : number === task),
  );

function partnersOf(
  { figures }: RoundAnswers,
  members: readonly MemberRecord[],
  tasks: readonly CatalogueTask[],
  today: ReturnType<Services['clock']['today']>,
): Partner[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const own = figures.ratings.filter(({ task, interested }) => interested && ids.has(task));
  // The statistics of an area serve: each member counts as one of its own.
  const { areas } = collectAreaStatistics(own.map((rating) => ({ ...rating, area: rating.member })));
  const urgencies = new Map(areas.map(({ area, urgency }) => [area, urgency]));
  return members.flatMap(({ member: { key, name, countyPart, kind }, population }) => {
    const urgency = urgencies.get(key);
    if (urgency === undefined) return [];
    const count = populationAt(population, today);
    const inhabitants = count.ok ? count.value.value : null;
    return [
      {
        ...{ key, name, countyPart, inhabitants },
        isCounty: kind === 'landkreis',
        urgency: urgency && meanOf(urgency),
      },
    ];
  });
}

const setsOf = (partners: readonly Partner[], neighbours: Neighbours, start: string): SetsOfSize[] =>
  SET_SIZES.map((size) => {
    const sets = findPartnerSets(size, { partners, neighbours, start: start === '' ? undefined : start });
    return { size, count: sets.length, best: sets.slice(0, SHOWN) };
  });
