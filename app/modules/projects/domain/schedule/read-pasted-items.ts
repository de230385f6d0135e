import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type CheckedItem, checkItem, type ItemFacts, isDated, MOST_ITEMS, tidyItem } from './check-item.ts';

/** Members by the names a person may write. */
export interface OwnerName {
  readonly key: string;
  readonly name: string;
}

/**
 * Reads items from a pasted table: title, from, to, member, office, number of the stage; columns parted by a tab or a semicolon. An empty or
 * missing "to" makes a milestone. Answers all items or, line by line, every reason (German).
 */
export function readPastedItems(
  text: string,
  owners: readonly OwnerName[],
  facts: ItemFacts,
): Result<readonly CheckedItem[], readonly string[]> {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
  if (lines.length === 0) return fail(['Fügen Sie mindestens eine Zeile ein.']);
  if (lines.length > MOST_ITEMS) return fail([`Fügen Sie höchstens ${MOST_ITEMS} Zeilen auf einmal ein.`]);
  const read = lines.map(({ line, number }) => readLine(line, number, owners, facts));
  const problems = read.flatMap((entry) => (entry.ok ? [] : entry.error));
  if (problems.length > 0) return fail(problems);
  return ok(read.flatMap((entry) => (entry.ok ? [entry.value] : [])));
}

const COLUMNS = 6;
/** No project has it: the rule says so. */
const UNKNOWN_STAGE = -1;

function readLine(
  line: string,
  number: number,
  owners: readonly OwnerName[],
  facts: ItemFacts,
): Result<CheckedItem, readonly string[]> {
  const cells = (line.includes('\t') ? line.split('\t') : line.split(';')).map((cell) => cell.trim());
  const [title = '', from = '', to = '', member = '', office = '', stage = ''] = cells;
  const at = (message: string): string => `Zeile ${number}: ${message}`;
  if (cells.length > COLUMNS)
    return fail([
      at(
        'Es sind mehr als sechs Spalten. Erwartet: Bezeichnung, von, bis, Kommune, Stelle, Nummer der Stufe.',
      ),
    ]);
  const owner = owners.find(({ name }) => name.toLocaleLowerCase('de') === member.toLocaleLowerCase('de'));
  const unknown =
    member !== '' && owner === undefined
      ? [at(`„${member}“ nimmt am Projekt nicht teil. Prüfen Sie die Schreibweise.`)]
      : [];
  const misread = [from, to].find((cell) => cell !== '' && readGermanDay(cell) === undefined);
  if (misread !== undefined)
    return fail([at(`„${misread}“ ist kein Tag. Schreiben Sie ihn zum Beispiel als 01.12.2026.`)]);
  const draft = tidyItem({
    kind: to === '' ? 'meilenstein' : 'aufgabe',
    title,
    stagePosition: stage === '' ? null : /^\d{1,3}$/.test(stage) ? Number(stage) : UNKNOWN_STAGE,
    ownerKey: owner?.key ?? null,
    ownerOffice: office,
    plannedFrom: readGermanDay(from) ?? null,
    plannedTo: readGermanDay(to) ?? null,
    actualFrom: null,
    actualTo: null,
  });
  const problems = [...unknown, ...checkItem(draft, facts).map(({ message }) => at(message))];
  return problems.length === 0 && isDated(draft) ? ok(draft) : fail(problems);
}
