import type { Ratio } from '../../../../foundation/ratio.ts';
import type { Block, Measure, Questionnaire } from '../questionnaire/question.ts';
import { compareItem, type ItemComparison } from './compare-item.ts';
import { type ComparedMember, type ComparisonGround, FOR_ALL, type Sight } from './compared-member.ts';
import { figureWithUnit, outlierTexts, potentialText } from './comparison-text.ts';
import { figureItems } from './figure-items.ts';
import { byImportance } from './order-items.ts';

/** What the comparison says of one item, exact and in words. */
export interface ItemFinding {
  readonly itemKey: string;
  readonly label: string;
  readonly block: Block;
  readonly unit: string;
  readonly measure: Measure;
  readonly answered: number;
  readonly min: Ratio;
  readonly median: Ratio;
  readonly max: Ratio;
  /** "8,20 € je 1.000 Einwohner" */
  readonly medianText: string;
  /** "von 3,10 bis 14,00 € je 1.000 Einwohner" */
  readonly spanText: string;
  /** "Raunheim: 3,2-mal so viel wie der Median" */
  readonly outliers: readonly string[];
  /** A hint, never a saving; '' where there is none. */
  readonly potential: string;
}

/** Items with figures, the most important first; `sight` is everyone's unless the reader may see more. */
export const comparisonFindings = (
  questionnaire: Questionnaire,
  members: readonly ComparedMember[],
  ground: ComparisonGround,
  sight: Sight = FOR_ALL,
): ItemFinding[] =>
  byImportance(figureItems(questionnaire).map((item) => compareItem(item, members, ground, sight))).flatMap(
    (comparison) => findingOf(comparison) ?? [],
  );

function findingOf(comparison: ItemComparison): ItemFinding | null {
  const { item, measure, statistics, answered } = comparison;
  if (!statistics) return null;
  const { min, median, max } = statistics;
  const shown = (value: Ratio): string => figureWithUnit(item, value, measure);
  return {
    ...{ itemKey: item.key, label: item.label, block: item.question.block, unit: item.unit, measure },
    ...{ answered, min, median, max },
    medianText: shown(median),
    spanText: `von ${shown(min)} bis ${shown(max)}`,
    outliers: outlierTexts(comparison),
    potential: potentialText(comparison),
  };
}
