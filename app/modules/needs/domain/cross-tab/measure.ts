import { presentMean } from '../ranking/present-ranking.ts';
import type { CrossCell } from './cross-tab.ts';

/** What a cell shows. */
export const MEASURES = ['kommunen', 'dringlichkeit', 'ideen', 'antworten'] as const;
export type Measure = (typeof MEASURES)[number];

export const MEASURE_LABELS: Readonly<Record<Measure, string>> = {
  kommunen: 'Interessierte Kommunen',
  dringlichkeit: 'Ø Dringlichkeit',
  ideen: 'Ideen (Antworten mit Interesse)',
  antworten: 'Antworten',
};

/** The figure of a cell: a count, or a mean with two places as a decimal string; null where there is none. */
export function figureOf(cell: CrossCell, measure: Measure): number | string | null {
  switch (measure) {
    case 'kommunen':
      return cell.members;
    case 'dringlichkeit':
      return presentMean(cell.urgency);
    case 'ideen':
      return cell.ideas;
    case 'antworten':
      return cell.answers;
  }
}

/** How many members stand behind the figure. */
export function membersBehind(cell: CrossCell, measure: Measure): number {
  if (measure === 'antworten') return cell.answered;
  return measure === 'dringlichkeit' ? cell.raters : cell.members;
}
