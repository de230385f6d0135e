/** Units of printed figures. T€ are thousand EUR. */
export type PrintedUnit = 'T€' | 'Std.' | 'VZÄ' | 'Anzahl' | 'Anteil';

/** `input`: reported by members; `derived`: on the way from inputs to outputs; `output`: what a member pays or owes. */
export type ColumnRole = 'input' | 'derived' | 'output';

export interface PrintedColumn {
  readonly key: string;
  readonly label: string;
  readonly unit: PrintedUnit;
  /** Figures are rounded half up to multiples of this decimal string; null: whole counts, printed as they are. */
  readonly step: string | null;
  readonly role: ColumnRole;
  /** Printed total of the column, decimal string; null where none is printed. */
  readonly total: string | null;
}

/**
 * Which figures of a row determine which. "total(x)" is the hidden total of column x, known by its printed total.
 * - `sum`: of = all parts together
 * - `portion`: of = total(of) × by ÷ total(by)
 * - `ratio`: of = by ÷ total(by)
 * - `least`: of = the greater of percent × from and minimum
 * - `fixed`: of = value exactly (an agreed amount, not a rounded one)
 */
export type PrintedRelation =
  | { readonly kind: 'sum'; readonly of: string; readonly parts: readonly string[] }
  | { readonly kind: 'portion'; readonly of: string; readonly by: string }
  | { readonly kind: 'ratio'; readonly of: string; readonly by: string }
  | {
      readonly kind: 'least';
      readonly of: string;
      readonly percent: string;
      readonly from: string;
      readonly minimum: string;
    }
  | { readonly kind: 'fixed'; readonly of: string; readonly value: string };

/** How a source prints a contribution table. */
export interface PrintDescription {
  readonly columns: readonly PrintedColumn[];
  readonly relations: readonly PrintedRelation[];
  /** Column that prints the member's amount. */
  readonly amountColumn: string;
  /** Column that prints what is owed whatever is used; null where there is none. */
  readonly guaranteedColumn: string | null;
  /** Column with today's cost without the cooperation; null where none is printed. */
  readonly costBeforeColumn: string | null;
}

/** A column by its key. An unknown key is an error of the description and throws. */
export function columnOf(print: PrintDescription, key: string): PrintedColumn {
  const column = print.columns.find((candidate) => candidate.key === key);
  if (!column) throw new RangeError(`unknown printed column: ${key}`);
  return column;
}
