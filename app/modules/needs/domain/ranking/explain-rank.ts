import { germanCount, germanDecimal } from '../../../../foundation/german.ts';
import { type Ratio, ratioToFixed } from '../../../../foundation/ratio.ts';
import { type MarkMean, meanOf } from './area-statistics.ts';
import { climbOver } from './climb.ts';
import type { RankedArea, Ranking } from './rank-areas.ts';
import { neighboursOf, type RankGap } from './rank-gap.ts';
import { CRITERION_LABELS } from './weights.ts';

/** Why an area stands where it stands, in German sentences, with the gaps they were built from. */
export interface RankExplanation {
  readonly above: RankGap | null;
  readonly below: RankGap | null;
  /** Place, points and what parts it from its neighbours. */
  readonly why: string;
  /** What would have to change to move up by one; for the first, that there is nothing above. */
  readonly climb: string;
}

/** Answers "Warum Rang 3?" from the figures of the ranking. */
export function explainRank(area: RankedArea, ranking: Ranking): RankExplanation {
  const { above, below } = neighboursOf(area, ranking);
  const place = `Rang ${area.rank} von ${ranking.areas.length} mit ${points(area.score)} Punkten.`;
  const why = [place, above && besideAbove(above), below && besideBelow(below)].filter(Boolean).join(' ');
  return { above, below, why, climb: climbText(area, above, ranking) };
}

const besideAbove = ({ other, points: gap, decisive }: RankGap): string =>
  decisive === 'gleichstand'
    ? `${other.area} (Rang ${other.rank}) hat genau gleich viele Punkte und steht nach der Regel bei Gleichstand davor (Dringlichkeit, dann Zahl der Kommunen, dann Name).`
    : `Auf ${other.area} (Rang ${other.rank}) fehlen ${points(negated(gap))} Punkte; den größten Teil macht ${CRITERION_LABELS[decisive]}.`;

const besideBelow = ({ other, points: gap, decisive }: RankGap): string =>
  decisive === 'gleichstand'
    ? `${other.area} (Rang ${other.rank}) hat genau gleich viele Punkte und steht nach der Regel bei Gleichstand dahinter.`
    : `Der Vorsprung vor ${other.area} (Rang ${other.rank}) beträgt ${points(gap)} Punkte; den größten Teil macht ${CRITERION_LABELS[decisive]}.`;

function climbText(area: RankedArea, above: RankGap | null, ranking: Ranking): string {
  if (above === null) return 'Davor steht kein Bereich.';
  const { members, urgencyHundredths } = climbOver(area, above.other, ranking);
  const ways = [
    members !== null &&
      `mit ${germanCount(members - area.members, 'interessierten Kommune', 'interessierten Kommunen')} mehr (${members} statt ${area.members})`,
    urgencyHundredths !== null &&
      area.urgency &&
      `mit einer mittleren Dringlichkeit von ${hundredths(urgencyHundredths)} ${insteadOf(urgencyHundredths, area.urgency)}`,
  ].filter((way) => typeof way === 'string');
  const target = `Auf Rang ${above.other.rank}`;
  if (ways.length === 0)
    return `${target} käme der Bereich weder mit mehr Kommunen noch mit höherer Dringlichkeit allein.`;
  return `${target} käme der Bereich ${ways.join(' oder ')}; alles andere bliebe, wie es ist.`;
}

/** What is needed may differ from what there is by less than a page shows. */
function insteadOf(needed: number, mean: MarkMean): string {
  const now = points(meanOf(mean));
  return now === hundredths(needed) ? '(jetzt knapp darunter)' : `statt ${now}`;
}

const points = (value: Ratio): string => germanDecimal(ratioToFixed(value, 2));

const negated = ({ numerator, denominator }: Ratio): Ratio => ({ numerator: -numerator, denominator });

const hundredths = (value: number): string => germanDecimal((value / 100).toFixed(2));
