import type { ReactNode } from 'react';
import type { ColumnSort } from './sort.ts';

/** Place of a cell in the card a row becomes on a phone. */
export type CardPlace = 'lead' | 'title' | 'value' | 'meta' | 'mark' | 'value-mark' | 'wide' | 'hidden';

export interface Column<Row> {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right edge. */
  readonly align?: 'end';
  /** The cell that names the row. */
  readonly rowHeader?: boolean;
  readonly strong?: boolean;
  readonly quiet?: boolean;
  readonly sort?: ColumnSort;
  readonly group?: { readonly label: string; readonly aside?: ReactNode };
  readonly width?: 'rank' | 'short' | 'number' | 'amount' | 'bar' | 'mark';
  /** Tick labels over marks: three for a bar or a lollipop. */
  readonly axis?: readonly [string, string, string];
  /** The cells hold a bar that keeps the rules of its scale. */
  readonly bar?: boolean;
  /** The cells hold a lollipop: the axis leaves room for the figure before it. */
  readonly lollipop?: boolean;
  readonly card?: CardPlace;
  /** Stands before a meta figure in a card: "Summe". */
  readonly cardLabel?: string;
  /** The last row's cell. */
  readonly footer?: ReactNode;
}
