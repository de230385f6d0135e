import { readFileSync } from 'node:fs';
import { type Rating, readRatings } from '../../app/modules/needs/domain/index.ts';
import { readCsv } from '../../app/platform/csv/read-csv.ts';

/** The ratings of a seed file below db/seeds, read as `rank` reads them. Throws where they are refused. */
export function readSeedRatings(path: string): Rating[] {
  const table = readCsv(readFileSync(new URL(`../../db/seeds/${path}`, import.meta.url), 'utf8'));
  if (!table.ok) throw new Error(table.error.message);
  const ratings = readRatings({ unit: 'Zeile', ...table.value });
  if (!ratings.ok) throw new Error(ratings.error.message);
  return ratings.value;
}
