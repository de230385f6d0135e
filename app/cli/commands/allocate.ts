import { jsonFaultOffset } from '../../foundation/json-fault.ts';
import { jsonLine, lineAt } from '../../foundation/json-line.ts';
import {
  type Allocation,
  type AllocationProblem,
  allocate,
  readAllocationInput,
  writeAllocationResult,
} from '../../modules/allocation/domain/index.ts';
import { allocationTable } from '../allocation-table.ts';
import { type Command, type CommandCall, RefusedError, UsageError } from '../command.ts';

/** `gemeinwerk allocate`: splits a cost pool among members, without a database. */
export const allocateCommand: Command = {
  name: 'allocate',
  help: `Aufruf: gemeinwerk allocate DATEI|- [--json]

Verteilt einen Kostentopf auf Mitglieder, auf den Cent genau. „-“ liest von der Standardeingabe.

Die Datei ist JSON. Beträge sind Texte in Euro mit Dezimalpunkt und zwei Nachkommastellen, Bezugsgrößen und
Prozente Texte mit höchstens sechs:

  {
    "pool": "1140000.00",
    "members": [
      { "id": "06435008", "name": "Flörsbachtal", "measures": { "hours": "32", "population": "2370" } },
      { "id": "06435009", "name": "Freigericht", "measures": { "hours": "39", "population": "14641" } }
    ],
    "layers": [
      { "name": "Grundbetrag", "kind": "flat", "amount": "1200.00" },
      { "name": "Sockel", "kind": "share", "percent": "10", "of": "equal" },
      { "name": "Nutzung", "kind": "rest", "of": "hours" }
    ]
  }

Schichten (layers), in dieser Reihenfolge angewandt:
  flat   jedes Mitglied zahlt "amount"
  rate   "rate" mal Bezugsgröße "of"
  share  "percent" Prozent des Topfes, verteilt nach "of"
  rest   was übrig ist, verteilt nach "of" (höchstens einmal, zuletzt); "equal" heißt zu gleichen Teilen

Wahlweise:
  "period": { "from": "2024-01-01", "to": "2024-12-31" }, beim Mitglied "from" und "to", dazu "prorate":
      ["population"]: diese Bezugsgrößen zählen nach Tagen der Beteiligung
  "floor": { "amount": "500.00" } oder { "of": "planned" }: Mindestbetrag je Mitglied
  "cap": { "perUnit": "12.00", "of": "population" }: Höchstbetrag je Einheit
  "guaranteed": { "percent": "25", "minimum": "3000.00" }: was in jedem Fall zu zahlen ist

  --json  Ergebnis als JSON, mit dem Rechenweg jedes Betrags`,
  options: { json: { type: 'boolean' } },
  async run(call, io) {
    const path = fileOf(call);
    const allocation = allocateText(await io.readText(path), path);
    io.out(
      call.values['json']
        ? JSON.stringify(writeAllocationResult(allocation), null, 2)
        : allocationTable(allocation),
    );
  },
};

function fileOf({ positionals }: CommandCall): string {
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError(
      'Nennen Sie genau eine Datei mit der Umlage: gemeinwerk allocate DATEI, oder - für die Standardeingabe.',
    );
  return path;
}

function allocateText(written: string, path: string): Allocation {
  const text = written.replace(/^\uFEFF/, '');
  const input = readAllocationInput(parseJson(text, path));
  if (!input.ok) throw refused(input.error, text, path);
  const allocation = allocate(input.value);
  if (!allocation.ok) throw refused(allocation.error, text, path);
  return allocation.value;
}

function parseJson(text: string, path: string): unknown {
  const offset = jsonFaultOffset(text);
  if (offset === null) return JSON.parse(text);
  if (text.trim() === '')
    throw new RefusedError(
      `${nameOf(path)}: Die Datei ist leer; geben Sie eine Umlage als JSON an (--help zeigt ein Beispiel).`,
    );
  const column = offset - text.lastIndexOf('\n', offset - 1);
  throw new RefusedError(
    `${nameOf(path)}, Zeile ${lineAt(text, offset)}, Spalte ${column}: Hier ist das JSON nicht gültig; prüfen Sie Klammern, Kommas und Anführungszeichen an dieser Stelle und davor.`,
  );
}

function refused(
  { path: field, segments, message }: AllocationProblem,
  text: string,
  path: string,
): RefusedError {
  const place = [
    nameOf(path),
    `Zeile ${jsonLine(text, segments)}`,
    ...(field === '' ? [] : [`Feld ${field}`]),
  ];
  return new RefusedError(`${place.join(', ')}: ${message}`);
}

const nameOf = (path: string): string => (path === '-' ? 'Standardeingabe' : path);
