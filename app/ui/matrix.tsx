import type { ReactNode } from 'react';
import { Legend, type LegendProps, RoleChip, type RoleLook } from './badge.tsx';
import { classNames } from './class-names.ts';
import { AbsentMark, ExemptMark, MatrixCells, SecondMark, UnrepresentedChip } from './matrix-cell.tsx';
import { MatrixColumns, MatrixHead, type MatrixHeadProps, sumClass } from './matrix-head.tsx';
import type { MatrixFootRow, MatrixRole, MatrixRow, MatrixWords } from './matrix-model.ts';
import { ScrollRegion } from './scroll-region.tsx';

export interface MatrixTableProps extends MatrixHeadProps {
  readonly caption: string;
  readonly rows: readonly MatrixRow[];
  readonly footRows: readonly MatrixFootRow[];
  readonly roles: readonly MatrixRole[];
  readonly words: MatrixWords;
}

type Shared = Pick<MatrixTableProps, 'columns' | 'sumColumns' | 'roles' | 'words'>;

function BodyRow({ row, columns, sumColumns, roles, words }: Shared & { readonly row: MatrixRow }) {
  return (
    <tr className={row.parted ? 'gw-row--parted' : undefined}>
      <th scope="row" className="gw-matrix__name">
        {row.label}
      </th>
      {columns.map((column, index) => (
        <MatrixCells
          key={column.id}
          column={column}
          cell={row.cells[index] ?? { state: 'absent', roles: [] }}
          roles={roles}
          words={words}
        />
      ))}
      {sumColumns.map(({ id }, index) => (
        <td key={id} className={sumClass(index, row.sums[index] === 0 && 'gw-matrix__zero')}>
          {index === 0 ? <b>{row.sums[index]}</b> : row.sums[index]}
        </td>
      ))}
    </tr>
  );
}

function FootRow({
  row,
  columns,
  sumColumns,
}: Omit<Shared, 'roles' | 'words'> & { readonly row: MatrixFootRow }) {
  return (
    <tr>
      <th scope="row" className="gw-matrix__name">
        {row.label}
      </th>
      {columns.flatMap(({ id, part }, index) => [
        <td key={id}>{row.values[index]?.first}</td>,
        part && <td key={`${id}-2`}>{row.values[index]?.second}</td>,
      ])}
      {sumColumns.map(({ id }, index) => (
        <td key={id} className={sumClass(index)}>
          {row.sums[index]}
        </td>
      ))}
    </tr>
  );
}

/** Who takes part in what, with sums at both edges. Stays a matrix on a phone and fits one landscape page. */
export function MatrixTable({ caption, corner, sumsLabel, rows, footRows, ...shared }: MatrixTableProps) {
  const { columns, sumColumns } = shared;
  return (
    <ScrollRegion className="gw-matrix-scroll gw-print-wide" label={caption}>
      <table className="kern-table gw-table gw-matrix">
        <caption className="kern-sr-only">{caption}</caption>
        <MatrixColumns columns={columns} sumColumns={sumColumns} />
        <MatrixHead corner={corner} sumsLabel={sumsLabel} columns={columns} sumColumns={sumColumns} />
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.id} row={row} {...shared} />
          ))}
        </tbody>
        <tfoot>
          {footRows.map((row) => (
            <FootRow key={row.id} row={row} columns={columns} sumColumns={sumColumns} />
          ))}
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

export interface MatrixHighlightProps {
  readonly legend: string;
  readonly all: { readonly label: string; readonly count: number };
  readonly options: readonly {
    readonly code: string;
    readonly look: RoleLook;
    readonly label: string;
    readonly count: number;
  }[];
}

interface SegmentProps {
  readonly value: string;
  readonly chip?: { readonly code: string; readonly look: RoleLook };
  readonly label: string;
  readonly count: number;
}

function Segment({ value, chip, label, count }: SegmentProps) {
  return (
    <label className="gw-segment">
      <input
        type="radio"
        name="hervorheben"
        value={value}
        defaultChecked={chip === undefined}
        data-look={chip?.look}
      />
      <span className="gw-segment__face">
        {chip && <RoleChip {...chip} />}
        <span className="gw-segment__text">{label}</span>
        <span className="gw-segment__count">{count}</span>
      </span>
    </label>
  );
}

/** Lets one kind of mark stand out, by `:has()` alone. */
export function MatrixHighlight({ legend, all, options }: MatrixHighlightProps) {
  return (
    <form className="gw-matrix-filter">
      <fieldset className="gw-segments">
        <legend>{legend}</legend>
        <Segment value="" label={all.label} count={all.count} />
        {options.map(({ code, look, label, count }) => (
          <Segment key={code} value={code} chip={{ code, look }} label={label} count={count} />
        ))}
      </fieldset>
    </form>
  );
}

export interface MatrixLegendProps {
  readonly roles: readonly MatrixRole[];
  readonly words: MatrixWords;
  /** Leave out the marks a matrix does not use. */
  readonly exempt?: boolean;
  readonly second?: boolean;
  /** Code of the role that attends without taking part. */
  readonly attending?: string;
}

function legendItems(props: MatrixLegendProps): LegendProps['items'] {
  const { roles, words, exempt = false, second = false, attending } = props;
  const guest = roles.find((role) => role.code === attending);
  return [
    ...roles.map(({ code, look, name }) => ({ mark: <RoleChip code={code} look={look} />, label: name })),
    { mark: <UnrepresentedChip />, label: words.unrepresented },
    ...(second ? [{ mark: <SecondMark />, label: words.second }] : []),
    { mark: <AbsentMark />, label: words.absent },
    ...(guest ? [{ mark: <AttendingMark role={guest} />, label: `${words.attends} ${guest.name}` }] : []),
    ...(exempt ? [{ mark: <ExemptMark words={words} />, label: words.exempt }] : []),
  ];
}

const AttendingMark = ({ role }: { readonly role: MatrixRole }) => (
  <span className="gw-roles">
    <AbsentMark />
    <RoleChip code={role.code} look={role.look} />
  </span>
);

/** Every mark with its meaning, on the screen and in full on paper. */
export function MatrixLegend(props: MatrixLegendProps) {
  return (
    <div className="gw-matrix-legend">
      <Legend items={legendItems(props)} />
    </div>
  );
}

/** Panel around highlighter, matrix and legend: the highlighter reaches the marks through it. */
export const MatrixPanel = ({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) => (
  <section className={classNames('gw-panel gw-panel--flush gw-matrix-panel', className)}>{children}</section>
);
