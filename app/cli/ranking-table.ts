import { germanDecimal } from '../foundation/german.ts';
import type { RankingAnswer, RankingLine } from '../modules/needs/domain/index.ts';

const HEADINGS = [
  'Rang',
  'Aufgabenbereich',
  'U',
  'Nicht-U',
  'Kommunen',
  'Dringlichkeit',
  'Komplexität',
  'Punkte',
  'Robustheit',
];
/** The only text column; all others are numbers and stand right. */
const NAME_COLUMN = 1;

/** A ranking as a German table for the terminal. */
export function rankingTable({ members, areas }: RankingAnswer, top: number): string {
  if (areas.length === 0) return 'Die Datei enthält keine Bewertungen.';
  const rows = [HEADINGS, ...areas.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => alignRow(row, widths));
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const note = `${members} Kommunen haben geantwortet. Robustheit: Anteil der 231 Gewichtungen mit einem Platz unter den ersten ${top}.`;
  return [lines[0], rule, ...lines.slice(1), '', note].join('\n');
}

const cells = (line: RankingLine): string[] => [
  String(line.rank),
  line.area,
  String(line.studyMembers),
  String(line.otherMembers),
  String(line.members),
  germanOrDash(line.urgency),
  germanOrDash(line.complexity),
  germanDecimal(line.score),
  germanDecimal(line.robustness),
];

const germanOrDash = (value: string | null): string => (value === null ? '–' : germanDecimal(value));

const alignRow = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, column) =>
      column === NAME_COLUMN ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    .join('  ')
    .trimEnd();
