import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Cell, isRepresented, type Participation, takesPart } from '../participation/participation.ts';
import { readPrintedMark } from './read-printed-mark.ts';

/** What the print alone does not say of one cell, with the reason as its note. */
export interface PrintedRemark {
  readonly memberKey: string;
  readonly undertakingId: string;
  readonly note: string;
  /** Readings that replace the mark's. */
  readonly reading?: Partial<Pick<Participation, 'participates' | 'implementation' | 'responsible'>>;
}

/** A matrix typed off a report: the marks of one member in one line, parted by "|", in the order of the columns. */
export interface PrintedMatrix {
  readonly columns: readonly { readonly undertakingId: string; readonly hasImplementation: boolean }[];
  readonly rows: readonly { readonly memberKey: string; readonly marks: string }[];
  readonly remarks: readonly PrintedRemark[];
}

/** Every cell of a typed-off matrix, row by row. Refuses (German, with member) wrong marks and remarks to no cell. */
export function readPrintedMatrix(matrix: PrintedMatrix): Result<readonly Cell[], string> {
  const cells: Cell[] = [];
  for (const row of matrix.rows) {
    const marks = row.marks.split('|').map((mark) => mark.trim());
    if (marks.length !== matrix.columns.length) {
      return fail(`${row.memberKey}: ${marks.length} Eintragungen für ${matrix.columns.length} Spalten.`);
    }
    for (const [index, { undertakingId, hasImplementation }] of matrix.columns.entries()) {
      const read = readPrintedMark(marks[index] ?? '', hasImplementation);
      if (!read.ok) return fail(`${row.memberKey}, ${undertakingId}: ${read.error}`);
      cells.push({ memberKey: row.memberKey, undertakingId, ...read.value });
    }
  }
  return withRemarks(cells, matrix.remarks);
}

function withRemarks(
  cells: readonly Cell[],
  remarks: readonly PrintedRemark[],
): Result<readonly Cell[], string> {
  const lost = remarks.find((remark) => !cells.some((cell) => isAbout(remark, cell)));
  if (lost) return fail(`Die Anmerkung zu ${lost.memberKey}, ${lost.undertakingId} gehört zu keiner Zelle.`);
  return ok(cells.map((cell) => remarks.filter((remark) => isAbout(remark, cell)).reduce(remarked, cell)));
}

const isAbout = (remark: PrintedRemark, cell: Cell): boolean =>
  remark.memberKey === cell.memberKey && remark.undertakingId === cell.undertakingId;

function remarked(cell: Cell, remark: PrintedRemark): Cell {
  const read = { ...cell, ...remark.reading, note: remark.note };
  const responsible = takesPart(read) ? true : read.responsible;
  return { ...read, responsible, represented: isRepresented(read.participates, read.roles) };
}
