import { labelOf } from '../../allocation/domain/index.ts';

/** What a measure counts, as pages head a column: "Stunden", "Einwohner", "VZÄ". */
export const measureWord = (measure: string): string => labelOf(measure).many;
