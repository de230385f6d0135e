import type { CriterionScore, Score } from './criterion.ts';

/** Least and middle of the scores that were given; null without any. */
export interface ScoreRange {
  readonly least: Score;
  /** As German text: "3" or "3,5" between two. */
  readonly median: string;
}

const FEWEST_TOLD = 3;

/** Whether median and least give no single score away; where they do, only those who may see each are told. */
export const mayTellRange = ({ count }: Pick<ScoreSummary, 'count'>): boolean => count >= FEWEST_TOLD;

/** What the members say of one criterion. Who did not score is counted, never averaged. */
export interface ScoreSummary {
  /** Members that scored both sides. */
  readonly count: number;
  readonly missing: number;
  readonly alone: ScoreRange | null;
  readonly together: ScoreRange | null;
  /** Members by what cooperation changes for them. */
  readonly better: readonly string[];
  readonly same: readonly string[];
  readonly worse: readonly string[];
}

/** Summary over the members of a project; scores of others, and half ones, do not count. */
export function summariseScores(
  scores: readonly CriterionScore[],
  memberKeys: readonly string[],
): ScoreSummary {
  const full = scores.flatMap(({ memberKey, alone, together }) =>
    alone !== null && together !== null && memberKeys.includes(memberKey)
      ? [{ memberKey, alone, together }]
      : [],
  );
  const keysWhere = (test: (score: (typeof full)[number]) => boolean) =>
    full.filter(test).map(({ memberKey }) => memberKey);
  return {
    count: full.length,
    missing: memberKeys.length - full.length,
    alone: rangeOf(full.map(({ alone }) => alone)),
    together: rangeOf(full.map(({ together }) => together)),
    better: keysWhere(({ alone, together }) => together > alone),
    same: keysWhere(({ alone, together }) => together === alone),
    worse: keysWhere(({ alone, together }) => together < alone),
  };
}

function rangeOf(scores: readonly Score[]): ScoreRange | null {
  const sorted = scores.toSorted((a, b) => a - b);
  const [least] = sorted;
  if (least === undefined) return null;
  // Twice the median is a whole number whatever the count.
  const upper = sorted[Math.floor(sorted.length / 2)] ?? least;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? least;
  const twice = upper + lower;
  return { least, median: twice % 2 === 0 ? `${twice / 2}` : `${(twice - 1) / 2},5` };
}
