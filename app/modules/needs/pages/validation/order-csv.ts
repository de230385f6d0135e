import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import type { ManualRank } from '../../domain/validation/manual-order.ts';

const HEAD = ['Rang (von Hand)', 'Rang (errechnet)', 'Aufgabenbereich', 'Grund', 'Hinweis'];

/** The order as a table, header first; made-up rounds say so in every line. */
export const orderRows = (ranks: readonly ManualRank[], isSample: boolean): CsvValue[][] => [
  HEAD,
  ...ranks.map(({ rank, computedRank, name, reason }) => [
    rank,
    computedRank,
    name,
    reason,
    isSample ? 'Beispieldaten' : null,
  ]),
];
