import { cellAddress } from '../../../../foundation/cell-address.ts';
import { type CellFault, type FilledSheet, findColumns } from '../../../needs/domain/index.ts';
import { FORM_COLUMNS, type FormColumnId, type NumberedQuestion } from './form-layout.ts';

/** The row of a question in one of the blocks. */
export interface PlacedRow {
  readonly cells: { readonly answer: string; readonly note: string };
  readonly addressOf: { readonly answer: string; readonly note: string };
}

interface ReadBlocks {
  /** By the number of their question. */
  readonly rows: ReadonlyMap<string, PlacedRow>;
  /** Every row and head that fits none. */
  readonly faults: readonly CellFault[];
}
type Places = Readonly<Record<FormColumnId, number>>;

/** Reads the rows of all blocks; a sheet whose heads are wrong is left out. */
export function readBlocks(
  blocks: readonly FilledSheet[],
  numbered: readonly NumberedQuestion[],
): ReadBlocks {
  const known = new Set(numbered.map(({ number }) => number));
  const rows = new Map<string, PlacedRow & { readonly at: string }>();
  const faults: CellFault[] = [];
  for (const sheet of blocks) {
    const places = findColumns(sheet, FORM_COLUMNS);
    if (!places.ok) {
      faults.push(...places.error);
      continue;
    }
    for (const { number, at, row } of rowsOf(sheet, places.value)) {
      const first = rows.get(number);
      if (!known.has(number)) faults.push({ address: at, message: unknownQuestion(number) });
      else if (first) faults.push({ address: at, message: duplicate(number, first.at) });
      else rows.set(number, { ...row, at });
    }
  }
  return { rows, faults };
}

const rowsOf = ({ name, rows }: FilledSheet, places: Places) =>
  rows.flatMap((cells, index) => {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return [];
    const cell = (column: FormColumnId): string => cells[places[column]] ?? '';
    const at = (column: FormColumnId): string => cellAddress(name, index, places[column]);
    const row: PlacedRow = {
      cells: { answer: cell('answer'), note: cell('note') },
      addressOf: { answer: at('answer'), note: at('note') },
    };
    return [{ number: cell('number').trim(), at: at('number'), row }];
  });

const unknownQuestion = (number: string): string =>
  number === ''
    ? 'In dieser Zeile fehlt die Nummer der Frage. Tragen Sie sie wie im Formular ein, oder löschen Sie die Zeile.'
    : `Eine Frage „${number.slice(0, 40)}“ hat dieser Fragebogen nicht. Löschen Sie die Zeile, oder tragen Sie die Nummer wie im Formular ein.`;
const duplicate = (number: string, first: string): string =>
  `Die Frage ${number} steht schon in ${first}. Löschen Sie eine der beiden Zeilen.`;
