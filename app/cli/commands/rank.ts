import type { Result } from '../../foundation/result.ts';
import {
  DEFAULT_TOP,
  DEFAULT_WEIGHTS,
  findRepeatedRatings,
  parseWeights,
  presentRanking,
  type Rating,
  type RatingProblem,
  rankAreas,
  readRatingObjects,
  readRatings,
  type Weights,
} from '../../modules/needs/domain/index.ts';
import { readCsv } from '../../platform/csv/read-csv.ts';
import { type Command, type CommandCall, type CommandIo, RefusedError, UsageError } from '../command.ts';
import { rankingTable } from '../ranking-table.ts';

/** `gemeinwerk rank`: ranks task areas from ratings, without a database. */
export const rankCommand: Command = {
  name: 'rank',
  help: `Aufruf: gemeinwerk rank DATEI|- [--weights members=40,urgency=40,complexity=20] [--top 5] [--json]

Ordnet Aufgabenbereiche nach den Bewertungen der Kommunen. „-“ liest von der Standardeingabe.

Die Datei ist CSV (Trennzeichen , oder ;) mit den Spalten member, cohort, area, task, interest, urgency,
complexity oder eine JSON-Liste von Objekten mit diesen Namen. cohort ist study oder other, interest ist ja oder
nein, urgency und complexity sind Zahlen von 1 bis 10 oder leer. Leer heißt: nicht bewertet, nicht null.

Punkte = Gewicht × (Kommunen ÷ alle Kommunen) + Gewicht × (Dringlichkeit − 1) ÷ 9 + Gewicht × (10 − Komplexität) ÷ 9

  --weights  Gewichte in Prozent, zusammen 100; was fehlt, zählt 0 (ohne Angabe 40, 40, 20)
  --top N    Robustheit: Anteil aller 231 Gewichtungen in 5-Prozent-Schritten, in denen der Bereich unter den
             ersten N liegt (ohne Angabe ${DEFAULT_TOP})
  --json     Ergebnis als JSON`,
  options: { weights: { type: 'string' }, top: { type: 'string' }, json: { type: 'boolean' } },
  async run(call, io) {
    const path = fileOf(call);
    const options = { weights: weightsOf(call), top: topOf(call) };
    const ratings = readInput(await io.readText(path), path);
    noteRepeated(ratings, io);
    const answer = presentRanking(rankAreas(ratings, options));
    io.out(call.values['json'] ? JSON.stringify(answer, null, 2) : rankingTable(answer, options.top));
  },
};

function fileOf({ positionals }: CommandCall): string {
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError(
      'Nennen Sie genau eine Datei mit Bewertungen: gemeinwerk rank DATEI, oder - für die Standardeingabe.',
    );
  return path;
}

function weightsOf({ values }: CommandCall): Weights {
  const text = values['weights'];
  if (typeof text !== 'string') return DEFAULT_WEIGHTS;
  const weights = parseWeights(text);
  if (!weights.ok) throw new UsageError(`--weights: ${weights.error}`);
  return weights.value;
}

function topOf({ values }: CommandCall): number {
  const text = values['top'];
  if (typeof text !== 'string') return DEFAULT_TOP;
  const top = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (top < 1)
    throw new UsageError(`--top: „${text}“ ist keine ganze Zahl ab 1; schreiben Sie zum Beispiel --top 5.`);
  return top;
}

function readInput(text: string, path: string): Rating[] {
  const ratings = /^\uFEFF?\s*[[{]/.test(text) ? readJson(text, path) : readTable(text, path);
  if (!ratings.ok) throw new RefusedError(`${nameOf(path)}: ${ratings.error.message}`);
  return ratings.value;
}

function readTable(text: string, path: string): Result<Rating[], RatingProblem> {
  const table = readCsv(text);
  if (!table.ok) throw new RefusedError(`${nameOf(path)}: ${table.error.message}`);
  return readRatings({ unit: 'Zeile', ...table.value });
}

function readJson(text: string, path: string): Result<Rating[], RatingProblem> {
  try {
    return readRatingObjects(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RefusedError(
      `${nameOf(path)}: Das ist kein gültiges JSON${lineOf(error, text)}. Prüfen Sie Klammern, Kommas und Anführungszeichen.`,
    );
  }
}

/** V8 names the line in some messages and only the position in others. */
function lineOf({ message }: SyntaxError, text: string): string {
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line) return ` (Zeile ${line})`;
  return position ? ` (Zeile ${text.slice(0, Number(position)).split('\n').length})` : '';
}

const nameOf = (path: string): string => (path === '-' ? 'Standardeingabe' : path);

function noteRepeated(ratings: readonly Rating[], io: CommandIo): void {
  const repeated = findRepeatedRatings(ratings);
  if (!repeated) return;
  const { count, first } = repeated;
  const rows = count === 1 ? '1 Zeile bewertet' : `${count} Zeilen bewerten`;
  io.note(
    `Hinweis: ${rows} eine Aufgabe noch einmal (zuerst „${first.member}“ die Aufgabe „${first.task}“); jede zählt mit.`,
  );
}
