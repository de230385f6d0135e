import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { ColumnSort } from './sort.ts';
import type { Column } from './table-column.ts';
import { ROLE } from './table-roles.ts';

const SORT_ICON = { ascending: 'sortAscending', descending: 'sortDescending' } as const;

/** The id lets the focus find the link again when the table is replaced. */
function SortLink({
  id,
  sort,
  children,
}: {
  readonly id: string;
  readonly sort: ColumnSort;
  readonly children: ReactNode;
}) {
  const { href, direction, target } = sort;
  return (
    <a
      id={`sortiere-${id}`}
      className="gw-sort"
      href={href}
      data-target={target}
      data-live-link={target && ''}
    >
      <span>
        {children}
        <span className="kern-sr-only">, sortieren</span>
      </span>
      <Icon
        name={direction ? SORT_ICON[direction] : 'sortNone'}
        size={16}
        className={direction ? undefined : 'gw-sort__icon--idle'}
      />
    </a>
  );
}

/** Tick labels of the marks below: first at the left edge, last at the right. */
const Axis = ({
  ticks,
  className,
}: {
  readonly ticks: readonly string[];
  readonly className?: string | undefined;
}) => (
  <span className={classNames('gw-axis', className)} aria-hidden="true">
    {ticks.map((tick) => (
      <span key={tick}>{tick}</span>
    ))}
  </span>
);

function HeadCell<Row>({
  column,
  rowSpan,
}: {
  readonly column: Column<Row>;
  readonly rowSpan?: number | undefined;
}) {
  const { header, sort, axis, align, lollipop } = column;
  return (
    <th
      scope="col"
      {...ROLE.columnheader}
      rowSpan={rowSpan}
      className={align === 'end' ? 'gw-end' : undefined}
      aria-sort={sort?.direction}
    >
      {sort ? (
        <SortLink id={column.id} sort={sort}>
          {header}
        </SortLink>
      ) : (
        header
      )}
      {axis && <Axis ticks={axis} className={lollipop ? 'gw-lollipop-axis' : undefined} />}
    </th>
  );
}

interface Group<Row> {
  readonly label?: string;
  readonly aside?: ReactNode;
  readonly columns: readonly Column<Row>[];
}

/** Neighbouring columns with the same group stand under one head. */
export function groupColumns<Row>(columns: readonly Column<Row>[]): readonly Group<Row>[] {
  const groups: { label?: string; aside?: ReactNode; columns: Column<Row>[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group && last?.label === column.group.label) last.columns.push(column);
    else groups.push({ ...column.group, columns: [column] });
  }
  return groups;
}

const GroupHead = <Row,>({ group }: { readonly group: Group<Row> }) => (
  <th scope="colgroup" {...ROLE.columnheader} colSpan={group.columns.length} className="gw-table__group">
    <span className="gw-table__group-in">
      {group.label}
      {group.aside}
    </span>
  </th>
);

/** One head row, or two where some columns stand in groups. */
export function TableHead<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  const groups = groupColumns(columns);
  const grouped = groups.filter((group) => group.label !== undefined);
  const rowSpan = grouped.length > 0 ? 2 : undefined;
  return (
    <thead {...ROLE.rowgroup}>
      <tr {...ROLE.row}>
        {groups.map((group) =>
          group.label === undefined ? (
            group.columns.map((column) => <HeadCell key={column.id} column={column} rowSpan={rowSpan} />)
          ) : (
            <GroupHead key={group.label} group={group} />
          ),
        )}
      </tr>
      {grouped.length > 0 && (
        <tr {...ROLE.row}>
          {grouped.flatMap((group) =>
            group.columns.map((column) => <HeadCell key={column.id} column={column} />),
          )}
        </tr>
      )}
    </thead>
  );
}
