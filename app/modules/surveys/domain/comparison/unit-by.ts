import type { Measure } from '../questionnaire/question.ts';
import type { FigureItem } from './figure-item.ts';

/** "€ je 1.000 Einwohner", "Stunden im Jahr je Fall". */
export function unitBy({ unit }: Pick<FigureItem, 'unit'>, measure: Measure): string {
  if (measure === 'absolut') return unit;
  return `${unit} ${measure === 'einwohner' ? 'je 1.000 Einwohner' : 'je Fall'}`.trim();
}
