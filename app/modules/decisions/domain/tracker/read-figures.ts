import type { Cents } from '../../../../foundation/cents.ts';
import { germanList } from '../../../../foundation/german.ts';
import { readGermanAmount } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { STANDARD_PLACEHOLDERS } from './template-values.ts';

/** A pasted table, cut into fields. */
export interface FigureTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly fields: readonly string[] }[];
}

export interface MemberFigures {
  readonly memberKey: string;
  /** Null where the field is empty or the table has no such column. */
  readonly amount: Cents | null;
  readonly figures: Readonly<Record<string, string>>;
}

export interface FigureProblem {
  readonly line: number;
  readonly message: string;
}

/** A key names a member for certain; a name serves where there is no key. */
const KEY_HEADERS = ['schlüssel', 'schluessel', 'ags', 'kommune', 'mitglied'];
const AMOUNT = 'betrag';
const COLUMN_NAME = /^[\p{L}][\p{L}\p{N} _-]{0,39}$/u;
const VALUE_MAX = 200;

/**
 * Reads figures per member from a table with the columns "Schlüssel" (or the member's name), "Betrag" and any others.
 * Names every wrong row at once; nothing is taken over where one is wrong.
 */
export function readFigures(
  table: FigureTable,
  members: readonly { readonly key: string; readonly name: string }[],
): Result<readonly MemberFigures[], readonly FigureProblem[]> {
  const header = table.header.map((name) => name.trim().toLowerCase());
  const headProblems = checkHeader(header);
  if (headProblems.length > 0) return fail(headProblems);
  const keyColumn = header.indexOf(KEY_HEADERS.find((name) => header.includes(name)) ?? '');
  const seen = new Set<string>();
  const read = table.rows.map(({ line, fields }) => {
    const member = findMember(members, (fields[keyColumn] ?? '').trim());
    if (!member.ok) return problem(line, member.error);
    if (seen.has(member.value))
      return problem(
        line,
        `„${fields[keyColumn]?.trim()}“ steht zweimal in der Tabelle. Löschen Sie eine Zeile.`,
      );
    seen.add(member.value);
    return readRow(line, member.value, header, fields);
  });
  const problems = read.flatMap((row) => (row.ok ? [] : [row.error]));
  return problems.length > 0 ? fail(problems) : ok(read.flatMap((row) => (row.ok ? [row.value] : [])));
}

function checkHeader(header: readonly string[]): FigureProblem[] {
  if (!header.some((name) => KEY_HEADERS.includes(name)))
    return [{ line: 1, message: 'Die erste Zeile braucht eine Spalte „Schlüssel“ oder „Kommune“.' }];
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  if (twice.length > 0)
    return [
      {
        line: 1,
        message: `Die Spalte ${germanList(twice.map((name) => `„${name}“`))} steht zweimal da. Benennen Sie eine um.`,
      },
    ];
  const taken = header.filter((name) => name !== AMOUNT && !KEY_HEADERS.includes(name) && isStandard(name));
  if (taken.length > 0)
    return [
      {
        line: 1,
        message: `Die Spalte ${germanList(taken.map((name) => `„${name}“`))} füllt das Programm selbst. Benennen Sie sie um oder lassen Sie sie weg.`,
      },
    ];
  const unnamed = header.filter((name) => !COLUMN_NAME.test(name));
  return unnamed.length > 0
    ? [
        {
          line: 1,
          message: 'Jede Spalte braucht einen Namen aus Buchstaben und Ziffern, höchstens 40 Zeichen.',
        },
      ]
    : [];
}

const isStandard = (name: string): boolean => (STANDARD_PLACEHOLDERS as readonly string[]).includes(name);

function findMember(
  members: readonly { readonly key: string; readonly name: string }[],
  text: string,
): Result<string, string> {
  const found = members.find(({ key, name }) => key === text || name.toLowerCase() === text.toLowerCase());
  if (found) return ok(found.key);
  return fail(
    text === ''
      ? 'Hier fehlt der Schlüssel des Mitglieds, etwa 06433010.'
      : `„${text}“ ist an diesem Vorgang nicht beteiligt. Prüfen Sie Schlüssel oder Namen.`,
  );
}

function readRow(
  line: number,
  memberKey: string,
  header: readonly string[],
  fields: readonly string[],
): Result<MemberFigures, FigureProblem> {
  const typed = (fields[header.indexOf(AMOUNT)] ?? '').trim();
  const amount = typed === '' ? ok(null) : readGermanAmount(typed);
  if (!amount.ok) return problem(line, `Betrag: ${amount.error}`);
  if (amount.value !== null && amount.value < 0n)
    return problem(line, 'Der Betrag ist negativ. Tragen Sie ein, was das Mitglied zahlt (0, wenn nichts).');
  const figures = header.flatMap((name, index): [string, string][] => {
    const value = (fields[index] ?? '').trim();
    return KEY_HEADERS.includes(name) || name === AMOUNT || value === '' ? [] : [[name, value]];
  });
  if (figures.some(([, value]) => value.length > VALUE_MAX))
    return problem(line, `Ein Feld ist länger als ${VALUE_MAX} Zeichen. Kürzen Sie es.`);
  if (figures.some(([, value]) => /\p{Cc}/u.test(value)))
    return problem(line, 'Ein Feld enthält ein unsichtbares Steuerzeichen. Tippen Sie es neu ein.');
  return ok({ memberKey, amount: amount.value, figures: Object.fromEntries(figures) });
}

const problem = (line: number, message: string): Result<never, FigureProblem> => fail({ line, message });
