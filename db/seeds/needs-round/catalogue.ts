import { parse } from 'csv-parse/sync';

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
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map(({ number = '', area = '', task = '', complexity = '' }) => ({
    number,
    area,
    task,
    complexity: Number(complexity),
  }));
}
