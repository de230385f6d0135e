import {
  proposeBundles,
  SIMILARITY_PERCENT,
} from '../../app/modules/needs/domain/bundles/propose-bundles.ts';
import { type BestSetQuestion, findBestSet } from '../../app/modules/needs/domain/index.ts';
import { type BenchRow, bestOf } from './bench-row.ts';

const MEMBERS = Array.from({ length: 30 }, (_, index) => `m${index}`);
const TASKS = 150;
const CANDIDATES = 40;
const CAPACITY = 5;

/** Proposed bundles of a round against comparing each two sets once; the best set with all reasons against taking the most valuable that fit. */
export function benchBundles(): BenchRow[] {
  return [benchProposals(), benchBestSet()];
}

function benchProposals(): BenchRow {
  const demand = sampleDemand();
  const oursMs = bestOf(
    20,
    () => void proposeBundles(demand, { percent: SIMILARITY_PERCENT, withinArea: false }),
  );
  const otherMs = bestOf(20, () => void plainPairs(demand));
  return {
    work: `bundles: ${TASKS} tasks × ${MEMBERS.length} members, proposals`,
    oursMs,
    otherMs,
    ratio: oursMs / otherMs,
    otherSide: 'each two sets compared once',
    goal: '< 50 ms',
    met: oursMs < 50,
  };
}

function benchBestSet(): BenchRow {
  const question = sampleQuestion();
  const oursMs = bestOf(10, () => void findBestSet(question));
  const otherMs = bestOf(10, () => void greedy(question));
  return {
    work: `best set: ${CAPACITY} of ${CANDIDATES} × ${MEMBERS.length} members, every reason`,
    oursMs,
    otherMs,
    ratio: oursMs / otherMs,
    otherSide: 'the most valuable that fit, not the best',
    goal: '< 200 ms',
    met: oursMs < 200,
  };
}

/** Numbers that look drawn and are the same every time. */
const draw = (a: number, b: number): number => (a * 7919 + b * 104_729 + a * b * 31) % 9973;

/** Tasks come in groups of five that about the same members want. */
const sampleDemand = () =>
  Array.from({ length: TASKS }, (_, task) => ({
    taskId: `t${task}`,
    number: String(1000 + task),
    title: `Aufgabe ${task}`,
    area: `Bereich ${task % 20}`,
    members: new Set(
      MEMBERS.filter(
        (_member, m) => draw(m + 1, Math.floor(task / 5) + 1) % 3 === 0 && draw(m, task) % 8 !== 0,
      ),
    ),
  }));

/** Forty projects with a third of the members each; every town may carry three, some carry one already. */
const sampleQuestion = (): BestSetQuestion => ({
  candidates: Array.from({ length: CANDIDATES }, (_, index) => ({
    id: `p${String(index).padStart(2, '0')}`,
    title: `Projekt ${index}`,
    value: 2_000 + (draw(index + 3, 17) % 7_000),
    loads: new Map(
      MEMBERS.flatMap((key, m) => (draw(m + 1, index + 1) % 3 === 0 ? [[key, 1] as const] : [])),
    ),
  })),
  capacity: CAPACITY,
  limits: MEMBERS.map((key, m) => ({ key, name: key, used: draw(m, 5) % 2, limit: 3 })),
});

function plainPairs(demand: ReturnType<typeof sampleDemand>): number {
  let close = 0;
  for (const [index, a] of demand.entries())
    for (const b of demand.slice(index + 1)) {
      const common = [...a.members].filter((key) => b.members.has(key)).length;
      const either = a.members.size + b.members.size - common;
      if (common / either >= SIMILARITY_PERCENT / 100) close += 1;
    }
  return close;
}

function greedy({ candidates, capacity, limits }: BestSetQuestion): string[] {
  const load = new Map(limits.map(({ key, used }) => [key, used]));
  const most = new Map(limits.map(({ key, limit }) => [key, limit]));
  const taken: string[] = [];
  for (const { id, loads } of candidates.toSorted((a, b) => b.value - a.value)) {
    const keys = [...loads.keys()];
    if (taken.length >= capacity || keys.some((key) => (load.get(key) ?? 0) >= (most.get(key) ?? 0)))
      continue;
    for (const key of keys) load.set(key, (load.get(key) ?? 0) + 1);
    taken.push(id);
  }
  return taken;
}
