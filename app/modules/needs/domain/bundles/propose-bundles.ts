import { germanInteger } from '../../../../foundation/german.ts';
import { compareNumbers } from '../../../catalogue/domain/index.ts';
import {
  countBits,
  countCommon,
  countEither,
  intersect,
  type MemberBits,
  memberBits,
  unite,
} from './member-bits.ts';
import type { TaskDemand } from './task-demand.ts';

/**
 * Share of the members interested in any task of a bundle that want all of them, in percent: from here tasks are
 * proposed together. Our own setting; the sources bundle by hand.
 */
export const SIMILARITY_PERCENT = 60;

export interface ProposalOptions {
  /** 1 to 100, whole. */
  readonly percent: number;
  /** Only tasks of one area together. */
  readonly withinArea: boolean;
}

/** Tasks that the same members want, and how many of them. */
export interface BundleProposal {
  /** At least two, by number. */
  readonly tasks: readonly TaskDemand[];
  /** Areas in the order of the tasks. */
  readonly areas: readonly string[];
  /** Members that want every task; at least two. */
  readonly wantAll: number;
  /** Members that want at least one. */
  readonly wantAny: number;
  /** One German sentence. */
  readonly reason: string;
}

/**
 * Proposes tasks to be done together: the closest two groups of tasks are joined again and again, while the members
 * that want all of them are at least two and at least `percent` of those that want any (the Jaccard index of two sets,
 * carried over to several). Of equally close pairs the one with more common members is joined first, then the one whose
 * tasks come first by number; so the answer is the same every time. Sorted by common members, closeness and number.
 */
export function proposeBundles(
  demand: readonly TaskDemand[],
  { percent, withinArea }: ProposalOptions,
): BundleProposal[] {
  const groups = startGroups(demand);
  const fits = (a: Group, b: Group): boolean => !withinArea || a.tasks[0]?.area === b.tasks[0]?.area;
  const pairs = groups.flatMap((a, index) =>
    groups.slice(index + 1).flatMap((b) => (fits(a, b) ? pairOf(a, b, percent) : [])),
  );
  const open = joinClosest(groups, pairs, fits, percent);
  return [...open]
    .filter(({ tasks }) => tasks.length > 1)
    .toSorted(inOrder)
    .map(toProposal);
}

interface Group {
  readonly tasks: readonly TaskDemand[];
  readonly all: MemberBits;
  readonly any: MemberBits;
  readonly wantAll: number;
  readonly wantAny: number;
}

interface Pair {
  readonly a: Group;
  readonly b: Group;
  readonly wantAll: number;
  readonly wantAny: number;
}

/** A task that fewer than two want is nothing to do together. */
function startGroups(demand: readonly TaskDemand[]): Group[] {
  const tasks = demand
    .filter(({ members }) => members.size > 1)
    .toSorted((a, b) => compareNumbers(a.number, b.number));
  return memberBits(tasks.map(({ members }) => members)).flatMap((bits, index) => {
    const task = tasks[index];
    const size = countBits(bits);
    return task ? [{ tasks: [task], all: bits, any: bits, wantAll: size, wantAny: size }] : [];
  });
}

function joinClosest(
  groups: readonly Group[],
  start: readonly Pair[],
  fits: (a: Group, b: Group) => boolean,
  percent: number,
): ReadonlySet<Group> {
  const open = new Set(groups);
  let pairs = [...start];
  for (;;) {
    const closest = pairs.reduce<Pair | undefined>(
      (best, pair) => (best && compareCloseness(best, pair) <= 0 ? best : pair),
      undefined,
    );
    if (!closest) return open;
    const joined = join(closest);
    open.delete(closest.a);
    open.delete(closest.b);
    pairs = pairs.filter(({ a, b }) => open.has(a) && open.has(b));
    for (const group of open) if (fits(group, joined)) pairs.push(...pairOf(group, joined, percent));
    open.add(joined);
  }
}

/** The pair, where it is close enough to be joined. */
function pairOf(a: Group, b: Group, percent: number): Pair[] {
  const wantAll = countCommon(a.all, b.all);
  if (wantAll < 2) return [];
  const wantAny = countEither(a.any, b.any);
  if (wantAll * 100 < percent * wantAny) return [];
  return [isBefore(a, b) ? { a, b, wantAll, wantAny } : { a: b, b: a, wantAll, wantAny }];
}

const join = ({ a, b, wantAll, wantAny }: Pair): Group => ({
  tasks: [...a.tasks, ...b.tasks].toSorted((x, y) => compareNumbers(x.number, y.number)),
  all: intersect(a.all, b.all),
  any: unite(a.any, b.any),
  wantAll,
  wantAny,
});

type Counts = Pick<Group, 'wantAll' | 'wantAny'>;

/** Negative where x is closer: the larger share, compared without division. */
const compareShare = (x: Counts, y: Counts): number => y.wantAll * x.wantAny - x.wantAll * y.wantAny;

function compareCloseness(x: Pair, y: Pair): number {
  return compareShare(x, y) || y.wantAll - x.wantAll || compareFirst(x.a, y.a) || compareFirst(x.b, y.b);
}

const inOrder = (x: Group, y: Group): number =>
  y.wantAll - x.wantAll || compareShare(x, y) || compareFirst(x, y);

/** Groups share no task, so their first numbers differ. */
const compareFirst = (x: Group, y: Group): number =>
  compareNumbers(x.tasks[0]?.number ?? '', y.tasks[0]?.number ?? '');

const isBefore = (x: Group, y: Group): boolean => compareFirst(x, y) < 0;

const toProposal = ({ tasks, wantAll, wantAny }: Group): BundleProposal => ({
  tasks,
  areas: [...new Set(tasks.map(({ area }) => area))],
  wantAll,
  wantAny,
  reason: reasonOf(wantAll, wantAny, tasks.length),
});

/** "8 von 9 Kommunen wollen beides." */
function reasonOf(wantAll: number, wantAny: number, tasks: number): string {
  const what = tasks === 2 ? 'beides' : `alle ${germanInteger(tasks)} Aufgaben`;
  if (wantAll === wantAny) return `Dieselben ${germanInteger(wantAll)} Kommunen wollen ${what}.`;
  return `${germanInteger(wantAll)} von ${germanInteger(wantAny)} Kommunen wollen ${what}.`;
}
