import { type Command, type CommandCall, type CommandIo, UsageError } from '../command.ts';
import { importMembersFile } from '../import-members.ts';
import { importTasksFile } from '../import-tasks.ts';

type ImportFile = (call: CommandCall, file: string, io: CommandIo) => Promise<void>;

/** What can be read in, by the word behind `import`. */
const IMPORTS = new Map<string | undefined, ImportFile>([
  ['members', importMembersFile],
  ['tasks', importTasksFile],
]);

/** `gemeinwerk import members FILE` and `gemeinwerk import tasks FILE`. */
export const importCommand: Command = {
  name: 'import',
  help: `Aufruf: gemeinwerk import members DATEI --alliance SLUG [--county SCHLÜSSEL] [--population-date JJJJ-MM-TT] [--dry-run] [--json]
        gemeinwerk import tasks DATEI --alliance SLUG [--source QUELLE] [--dry-run] [--json]

members liest das amtliche Gemeindeverzeichnis GV100AD (Textdatei, feste Spalten, UTF-8; „-“ liest von der
Standardeingabe) und ergänzt Gemeinden, Namen, Flächen und Einwohnerzahlen. tasks liest einen Aufgabenkatalog oder
Produktplan (CSV oder XLSX, Spalten Nummer, Titel, Übergeordnet, Bereich, Beschreibung, Seit Jahren unbesetzt).
Ein zweiter Lauf mit derselben Datei ändert nichts.
  --alliance         Kurzname der Allianz, etwa gross-gerau
  --county           members: Kreise, deren Gemeinden aufgenommen werden, durch Komma getrennt (ohne Angabe: der Kreis
                     der Allianz)
  --population-date  members: Stichtag der Einwohnerzahlen (ohne Angabe: 31.12. des Jahres vor dem Gebietsstand der
                     Datei)
  --source           tasks: woher der Katalog stammt, wie es bei den Aufgaben steht (ohne Angabe: Name der Datei)
  --dry-run          zeigt, was sich ändern würde, und ändert nichts
  --json             gibt den Plan als JSON aus

Beispiele: gemeinwerk import members GV100AD.txt --alliance gross-gerau --county 06433 --dry-run
           gemeinwerk import tasks produktplan.xlsx --alliance gross-gerau --source "Produktplan 2026" --dry-run`,
  options: {
    alliance: { type: 'string' },
    county: { type: 'string' },
    'population-date': { type: 'string' },
    source: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(call, io) {
    const [type, file, ...more] = call.positionals;
    const importFile = IMPORTS.get(type);
    if (!importFile)
      throw new UsageError(
        'Sagen Sie, was eingelesen werden soll: import members DATEI --alliance SLUG oder import tasks DATEI --alliance SLUG.',
      );
    if (file === undefined || more.length > 0)
      throw new UsageError(`Geben Sie genau eine Datei an: import ${type} DATEI --alliance SLUG.`);
    await importFile(call, file, io);
  },
};
