import type { Rating } from '../../app/modules/needs/domain/index.ts';

/** A second, slow and plain reading of the contract of `rank`, sharing no code with the rules: fractions are [n, d]. */
type Ratio = readonly [bigint, bigint];

const UNIT = 1_000_000n;

export interface OracleLine {
  readonly area: string;
  readonly studyMembers: number;
  readonly otherMembers: number;
  readonly urgency: Ratio | null;
  readonly complexity: Ratio | null;
  readonly members: number;
  readonly places: number;
  readonly score: Ratio;
}

type Weighting = readonly [bigint, bigint, bigint];
type Fact = Omit<OracleLine, 'places' | 'score'>;

/** Areas in ranked order with exact score and the number of weightings (of 231) that put them among the first `top`. */
export function rankByOracle(ratings: readonly Rating[], weights: Weighting, top: number): OracleLine[] {
  const total = BigInt(new Set(ratings.map(({ member }) => member)).size);
  const facts = [...new Set(ratings.map(({ area }) => area))].map((area) => factOf(area, ratings));
  const places = new Map<string, number>();
  for (const weighting of allWeightings())
    for (const { area } of order(facts, total, weighting).slice(0, top))
      places.set(area, (places.get(area) ?? 0) + 1);
  return order(facts, total, weights).map((fact) => ({
    ...fact,
    places: places.get(fact.area) ?? 0,
    score: scoreOf(fact, total, weights),
  }));
}

function factOf(area: string, ratings: readonly Rating[]): Fact {
  const rows = ratings.filter((rating) => rating.area === area && rating.interested);
  const count = (cohort: string) =>
    new Set(rows.filter((row) => row.cohort === cohort).map(({ member }) => member)).size;
  return {
    area,
    studyMembers: count('study'),
    otherMembers: count('other'),
    members: new Set(rows.map(({ member }) => member)).size,
    urgency: mean(rows.map(({ urgency }) => urgency)),
    complexity: mean(rows.map(({ complexity }) => complexity)),
  };
}

function mean(marks: readonly (bigint | null)[]): Ratio | null {
  const given = marks.filter((mark) => mark !== null);
  return given.length === 0 ? null : [given.reduce((a, b) => a + b, 0n), UNIT * BigInt(given.length)];
}

export function* allWeightings(): Generator<Weighting> {
  for (let a = 0n; a <= 100n; a += 5n)
    for (let b = 0n; b <= 100n; b += 5n)
      for (let c = 0n; c <= 100n; c += 5n) if (a + b + c === 100n) yield [a, b, c];
}

const order = (facts: readonly Fact[], total: bigint, weights: Weighting): Fact[] =>
  [...facts].sort((x, y) => {
    const byScore = compare(scoreOf(y, total, weights), scoreOf(x, total, weights));
    if (byScore !== 0) return byScore;
    if (x.urgency === null && y.urgency !== null) return 1;
    if (x.urgency !== null && y.urgency === null) return -1;
    const byUrgency = x.urgency && y.urgency ? compare(y.urgency, x.urgency) : 0;
    if (byUrgency !== 0) return byUrgency;
    if (x.members !== y.members) return y.members - x.members;
    return [...x.area].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(6, '0')).join('') <
      [...y.area].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(6, '0')).join('')
      ? -1
      : 1;
  });

function scoreOf(fact: Fact, total: bigint, [members, urgency, complexity]: Weighting): Ratio {
  const parts: [bigint, Ratio][] = [[members, [BigInt(fact.members), total]]];
  if (fact.urgency) parts.push([urgency, [fact.urgency[0] - fact.urgency[1], 9n * fact.urgency[1]]]);
  if (fact.complexity)
    parts.push([complexity, [10n * fact.complexity[1] - fact.complexity[0], 9n * fact.complexity[1]]]);
  const left = parts.reduce((sum, [weight]) => sum + weight, 0n);
  if (left === 0n) return [0n, 1n];
  // Each weight scaled up to the 100 that the whole makes.
  return parts.reduce<Ratio>(
    ([n, d], [weight, [tn, td]]) => [n * left * td + 100n * weight * tn * d, d * left * td],
    [0n, 1n],
  );
}

const compare = ([a, b]: Ratio, [c, d]: Ratio): number => (a * d === c * b ? 0 : a * d < c * b ? -1 : 1);
