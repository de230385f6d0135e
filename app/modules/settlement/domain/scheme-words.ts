import { germanDecimal } from '../../../foundation/german.ts';
import { labelOf } from '../../allocation/domain/index.ts';
import type { ContributionScheme, SchemeLayer } from './contribution-table.ts';

/** A measure in one word for lists: "Stunden", "Einwohner", "zu gleichen Teilen". */
export const measureWord = (measure: string): string =>
  measure === 'equal' ? 'zu gleichen Teilen' : labelOf(measure).many;

/** A key in few words: "Stunden", "10 % zu gleichen Teilen, Rest Einwohner", "fester Betrag, Rest VZÄ". */
export function schemeWords({ layers }: ContributionScheme): string {
  const words = layers.map(layerWords);
  const last = words.at(-1) ?? '';
  return words.length > 1 && layers.at(-1)?.kind === 'rest'
    ? [...words.slice(0, -1), `Rest ${last}`].join(', ')
    : words.join(', ');
}

function layerWords(layer: SchemeLayer): string {
  switch (layer.kind) {
    case 'flat':
      return 'fester Betrag';
    case 'rate':
      return `Satz je ${labelOf(layer.of).one}`;
    case 'share':
      return `${germanDecimal(layer.percent)}\u00a0% ${measureWord(layer.of)}`;
    case 'rest':
      return measureWord(layer.of);
  }
}
