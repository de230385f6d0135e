import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import { presentMean, ratioToFixed } from '../../domain/index.ts';
import type { LoadedRound } from '../../use-cases/ranking/read-round.ts';
import type { AreaRow } from './area-rows.ts';

const HEADER = [
  'Rang (errechnet)',
  'Rang (veröffentlicht, von Hand gesetzt)',
  'Aufgabenbereich',
  'U-Kommunen',
  'Nicht-U-Kommunen',
  'Kommunen',
  'Dringlichkeit (Mittel)',
  'Komplexität (Mittel)',
  'Punkte',
  'Robustheit',
  'Sicht',
  'Hinweis',
];

/** The rows of the screen as a table, header first. Made-up figures say so in every line. */
export const rankingRows = (round: LoadedRound, rows: readonly AreaRow[]): CsvValue[][] => [
  HEADER,
  ...rows.map((row) => [
    row.rank,
    row.published?.rank ?? null,
    row.area,
    row.studyMembers,
    row.otherMembers,
    row.members,
    german(presentMean(row.urgency)),
    german(presentMean(row.complexity)),
    german(ratioToFixed(row.score, 2)),
    german(ratioToFixed(row.robustness, 4)),
    row.view,
    sampleNote(round),
  ]),
];

/** "Beispieldaten: …" where the single ratings are made up, otherwise empty. */
const sampleNote = ({ isSample, note }: LoadedRound): string | null =>
  isSample ? `Beispieldaten: ${note}` : null;

const german = (decimal: string | null): string | null => decimal && germanDecimal(decimal);
