import { cellAddress } from '../../../../foundation/cell-address.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { CellFault, FilledSheet } from './filled-sheet.ts';

/** A column as a form names it. */
interface NamedColumn<Id extends string> {
  readonly id: Id;
  readonly header: string;
}

/** Finds the columns by their heads; they may stand in another order. Refuses heads that are missing, changed or twice. */
export function findColumns<Id extends string>(
  { name, rows }: FilledSheet,
  columns: readonly NamedColumn<Id>[],
): Result<Readonly<Record<Id, number>>, readonly CellFault[]> {
  const heads = (rows[0] ?? []).map((head) => head.trim());
  const at = (index: number): string => cellAddress(name, 0, index);
  const faults = heads.flatMap((head, index) => {
    if (head === '') return hasValues(rows, index) ? [{ address: at(index), message: NO_HEAD }] : [];
    if (!columns.some(({ header }) => header === head))
      return [{ address: at(index), message: unknownHead(head, columns) }];
    return heads.indexOf(head) < index ? [{ address: at(index), message: twice(head) }] : [];
  });
  const missing = columns.filter(({ header }) => !heads.includes(header));
  const lacking = missing.map(({ header }) => ({ address: `${name}!1:1`, message: missingHead(header) }));
  if (faults.length + lacking.length > 0) return fail([...faults, ...lacking]);
  const places = columns.map(({ id, header }) => [id, heads.indexOf(header)] as const);
  return ok(Object.fromEntries(places) as Record<Id, number>);
}

const hasValues = (rows: FilledSheet['rows'], column: number): boolean =>
  rows.some((row) => (row[column] ?? '').trim() !== '');

const NO_HEAD =
  'Diese Spalte hat keinen Kopf, aber Werte. Löschen Sie sie, oder tragen Sie den Kopf wieder ein.';
const unknownHead = (head: string, columns: readonly NamedColumn<string>[]): string =>
  `Diesen Spaltenkopf kennt das Formular nicht („${head.slice(0, 60)}“). Löschen Sie die Spalte, oder schreiben Sie den Kopf wie im Formular: ${columns.map(({ header }) => `„${header}“`).join(', ')}.`;
const twice = (head: string): string => `Die Spalte „${head}“ steht zweimal da. Löschen Sie eine davon.`;
const missingHead = (head: string): string =>
  `Die Spalte „${head}“ fehlt. Fügen Sie sie wieder ein, oder laden Sie das Formular neu herunter.`;
