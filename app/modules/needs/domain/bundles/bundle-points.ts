import { parseDecimal } from '../../../../foundation/decimal.ts';
import { type Ratio, ratioToFixed } from '../../../../foundation/ratio.ts';
import type { MarkMean } from '../ranking/area-statistics.ts';
import { scoreTerms, weightedScore } from '../ranking/score.ts';
import { DEFAULT_WEIGHTS } from '../ranking/weights.ts';
import type { BundleFigures } from './bundle-figures.ts';

/**
 * What a bundle is worth beside others: the score of the ranking, with its standard weights, of the bundle's own figures.
 * Hundredths of a point, 0 to 10000; null where nobody wants any of it, so that nothing was said.
 */
export function bundlePoints(
  figures: Pick<BundleFigures, 'wanting' | 'roundMembers' | 'urgency' | 'complexity'>,
): number | null {
  const { wanting, roundMembers, urgency, complexity } = figures;
  if (wanting === 0) return null;
  const statistics = { area: '', studyMembers: 0, otherMembers: 0, members: wanting };
  const means = { urgency: markOf(urgency), complexity: markOf(complexity) };
  return hundredths(weightedScore(scoreTerms({ ...statistics, ...means }, roundMembers), DEFAULT_WEIGHTS));
}

/** A score in hundredths of a point, rounded half away from zero. */
export const hundredths = (score: Ratio): number => Number(ratioToFixed(score, 2).replace('.', ''));

/** A presented mean as a single mark of that height. */
function markOf(mean: string | null): MarkMean | null {
  const parsed = mean === null ? undefined : parseDecimal(mean);
  return parsed?.ok ? { sum: parsed.value, count: 1 } : null;
}
