import { HyperFormula } from 'hyperformula';

/** A member as the sheet holds it. */
export interface SheetRow {
  readonly id: string;
  readonly hours: number;
}

export interface SheetRules {
  /** Whole cents, as everything in the sheet. */
  readonly pool: number;
  readonly flat: number;
  readonly sharePercent: number;
}

const FIRST_ROW = 5;

/**
 * The spreadsheet an office would build for a flat amount, an equal share and a rest by hours, each with largest
 * remainder: per split the exact share, its whole cents, the fraction, and one more cent for those whose fraction is
 * among the largest (ties by row). Column M is the amount.
 */
export class AllocationSheet {
  readonly #engine: HyperFormula;
  readonly #rows: number;

  constructor(rows: readonly SheetRow[], rules: SheetRules) {
    this.#rows = rows.length;
    const first = FIRST_ROW;
    const last = FIRST_ROW + rows.length - 1;
    const sheet = [
      [rules.pool, rules.flat, rules.sharePercent],
      [`=ROUND(A1*C1/100,0)`, `=A1-A2-B1*${rows.length}`, `=SUM(B${first}:B${last})`],
      [`=A2-SUM(D${first}:D${last})`, `=B2-SUM(I${first}:I${last})`],
      [],
      ...rows.map((row, index) => sheetRow(row, first + index, first, last, rows.length)),
    ];
    this.#engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
  }

  /** Puts another pool in and reads every amount, as a user would who changes one cell. */
  recalculate(pool: number): number[] {
    this.#engine.setCellContents({ sheet: 0, row: 0, col: 0 }, pool);
    return Array.from({ length: this.#rows }, (_, index) =>
      Number(this.#engine.getCellValue({ sheet: 0, row: FIRST_ROW - 1 + index, col: 12 })),
    );
  }
}

function sheetRow({ id, hours }: SheetRow, row: number, first: number, last: number, size: number) {
  const order = (column: string): string =>
    `=COUNTIF(${column}${first}:${column}${last},">"&${column}${row})+COUNTIF(${column}$${first}:${column}${row},${column}${row})`;
  return [
    id,
    hours,
    `=A$2/${size}`,
    `=INT(C${row})`,
    `=C${row}-D${row}`,
    order('E'),
    `=D${row}+IF(F${row}<=A$3,1,0)`,
    `=B$2*B${row}/C$2`,
    `=INT(H${row})`,
    `=H${row}-I${row}`,
    order('J'),
    `=I${row}+IF(K${row}<=B$3,1,0)`,
    `=B$1+G${row}+L${row}`,
  ];
}
