import { readCsv } from '../../../app/platform/csv/read-csv.ts';

/** One task of the sample catalogue. */
export interface CatalogueTask {
  readonly number: string;
  readonly area: string;
  readonly task: string;
  /** 1 (simple) to 10 (hardest to carry out together); made up. */
  readonly complexity: number;
}

/** Reads task-catalogue.csv (number,area,task,complexity). Throws on a seed that is broken. */
export function readCatalogue(text: string): CatalogueTask[] {
  const table = readCsv(text);
  if (!table.ok) throw new Error(table.error.message);
  return table.value.rows.map(({ fields: [number = '', area = '', task = '', complexity = ''] }) => ({
    number,
    area,
    task,
    complexity: Number(complexity),
  }));
}
