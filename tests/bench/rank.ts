import { type Rating, rankAreas, wholeMark } from '../../app/modules/needs/domain/index.ts';
import { type BenchRow, bestOf } from './bench-row.ts';

const AREAS = 150;
const WEIGHTINGS = 231;

interface Size {
  readonly label: string;
  readonly members: number;
  readonly runs: number;
  readonly limitMs: number;
}

/** The round of one county, of a large region, and of all 10,953 municipalities of Germany. */
const SIZES: readonly Size[] = [
  { label: '30 members', members: 30, runs: 40, limitMs: 50 },
  { label: '570 members', members: 570, runs: 6, limitMs: 3_000 },
  { label: '10,953 members', members: 10_953, runs: 2, limitMs: 3_000 },
];

/** Ranking 150 areas with all 231 weightings, against one plain floating-point pass that computes one ranking. */
export function benchRank(): BenchRow[] {
  const rows: BenchRow[] = [];
  let first: { readonly oursMs: number; readonly members: number } | null = null;
  for (const size of SIZES) {
    const row = measure(size);
    const growth = first && growthOf(row.oursMs / first.oursMs, size.members / first.members);
    rows.push(growth ? { ...row, growth } : row);
    first ??= { oursMs: row.oursMs, members: size.members };
  }
  return rows;
}

function measure({ label, members, runs, limitMs }: Size): BenchRow {
  const ratings = sampleRound(members);
  const oursMs = bestOf(runs, () => void rankAreas(ratings));
  const otherMs = bestOf(runs, () => void plainRanking(ratings));
  const ratio = oursMs / otherMs;
  return {
    work: `rank: ${AREAS} areas × ${label}, ${WEIGHTINGS} weightings`,
    oursMs,
    otherMs,
    otherSide: 'one plain pass, one ranking',
    ratio,
    goal: `≤ ${WEIGHTINGS} ×; < ${limitMs} ms`,
    met: ratio <= WEIGHTINGS && oursMs < limitMs,
  };
}

const growthOf = (time: number, work: number): string =>
  `${time.toFixed(1)} × time for ${work.toFixed(1)} × rows`;

/** Every member rates one task in every area; one mark in five is missing, one row in four without interest. */
function sampleRound(members: number): Rating[] {
  const marks = Array.from({ length: 10 }, (_, i) => wholeMark(i + 1));
  const names = Array.from({ length: members }, (_, i) => String(i).padStart(8, '0'));
  const areas = Array.from({ length: AREAS }, (_, i) => `Bereich ${i}`);
  return names.flatMap((member, m) =>
    areas.map((area, a): Rating => {
      const draw = (m * 7919 + a * 104_729 + m * a * 31) % 9973;
      return {
        member,
        cohort: m % 3 === 0 ? 'other' : 'study',
        area,
        task: area,
        interested: draw % 4 !== 0,
        urgency: draw % 5 === 0 ? null : (marks[draw % 10] ?? null),
        complexity: marks[(draw + a) % 10] ?? null,
      };
    }),
  );
}

interface PlainArea {
  readonly members: Set<string>;
  urgency: number;
  urgencies: number;
  complexity: number;
  complexities: number;
}

/** The same ranking without exactness, tie rule or robustness: what one would write in a minute. */
function plainRanking(ratings: readonly Rating[]): string[] {
  const members = new Set<string>();
  const areas = new Map<string, PlainArea>();
  for (const { member, area, interested, urgency, complexity } of ratings) {
    members.add(member);
    let sums = areas.get(area);
    if (!sums) {
      sums = { members: new Set(), urgency: 0, urgencies: 0, complexity: 0, complexities: 0 };
      areas.set(area, sums);
    }
    if (!interested) continue;
    sums.members.add(member);
    if (urgency !== null) {
      sums.urgency += Number(urgency) / 1e6;
      sums.urgencies += 1;
    }
    if (complexity !== null) {
      sums.complexity += Number(complexity) / 1e6;
      sums.complexities += 1;
    }
  }
  const score = (area: PlainArea): number =>
    (40 * area.members.size) / members.size +
    (40 * (area.urgency / area.urgencies - 1)) / 9 +
    (20 * (10 - area.complexity / area.complexities)) / 9;
  const scored = [...areas].map(([name, area]) => ({ name, score: score(area) }));
  return scored.sort((a, b) => b.score - a.score).map(({ name }) => name);
}
