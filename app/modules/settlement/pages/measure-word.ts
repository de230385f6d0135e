import { labelOf } from '../../allocation/domain/index.ts';

/** A key in one word for lists: "Stunden", "Einwohner", "zu gleichen Teilen". */
export function measureWord(measure: string | null): string {
  if (measure === null) return 'fester Betrag';
  return measure === 'equal' ? 'zu gleichen Teilen' : labelOf(measure).many;
}
