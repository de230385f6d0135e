import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ScrollRegion } from './scroll-region.tsx';
import type { Column } from './table-column.ts';
import { TableHead } from './table-head.tsx';
import { ROLE } from './table-roles.ts';

export type { Column };

export type RowLook = 'strong' | 'quiet' | 'parted';

export interface DataTableProps<Row> {
  /** Says what the table holds; read aloud, not shown. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowLook?: (row: Row) => RowLook | undefined;
  /** Rows become cards on a phone. Otherwise the table scrolls sideways in a box that takes the focus. */
  readonly cards?: boolean;
  /** Column widths hold; otherwise the content decides. */
  readonly fixed?: boolean;
  readonly className?: string;
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  return (
    classNames(
      column.align === 'end' && 'gw-end',
      column.align === 'end' && column.sort && 'gw-end--sort',
      column.strong && 'gw-cell--strong',
      column.quiet && 'gw-cell--quiet',
      column.bar && 'gw-bar-cell',
      column.card && `gw-card--${column.card}`,
    ) || undefined
  );
}

function Cell<Row>({ column, children }: { readonly column: Column<Row>; readonly children: ReactNode }) {
  const shared = { className: cellClass(column), 'data-label': column.cardLabel };
  return column.rowHeader ? (
    <th scope="row" {...ROLE.rowheader} {...shared}>
      {children}
    </th>
  ) : (
    <td {...ROLE.cell} {...shared}>
      {children}
    </td>
  );
}

function BodyRow<Row>({
  row,
  columns,
  look,
}: Pick<DataTableProps<Row>, 'columns'> & { readonly row: Row; readonly look: RowLook | undefined }) {
  return (
    <tr {...ROLE.row} className={look && `gw-row--${look}`}>
      {columns.map((column) => (
        <Cell key={column.id} column={column}>
          {column.cell(row)}
        </Cell>
      ))}
    </tr>
  );
}

function FootRow<Row>({ columns }: Pick<DataTableProps<Row>, 'columns'>) {
  return (
    <tfoot {...ROLE.rowgroup}>
      <tr {...ROLE.row}>
        {columns.map((column) => (
          <Cell key={column.id} column={{ ...column, bar: false }}>
            {column.footer}
          </Cell>
        ))}
      </tr>
    </tfoot>
  );
}

/** A table on KERN's, one step denser. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowLook, cards = false, fixed = false, className } = props;
  const table = (
    <table
      {...ROLE.table}
      className={classNames(
        'kern-table gw-table',
        cards && 'gw-table--cards',
        fixed && 'gw-table--fixed',
        className,
      )}
    >
      <caption className="kern-sr-only">{caption}</caption>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} className={width && `gw-col--${width}`} />
        ))}
      </colgroup>
      <TableHead columns={columns} />
      <tbody {...ROLE.rowgroup}>
        {rows.map((row) => (
          <BodyRow key={rowKey(row)} row={row} columns={columns} look={rowLook?.(row)} />
        ))}
      </tbody>
      {columns.some((column) => column.footer !== undefined) && <FootRow columns={columns} />}
    </table>
  );
  return cards ? (
    table
  ) : (
    <ScrollRegion className="gw-scroll" label={caption}>
      {table}
    </ScrollRegion>
  );
}
