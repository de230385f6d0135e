import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { MatrixColumn } from './matrix-model.ts';

export interface SumColumn {
  readonly id: string;
  readonly label: ReactNode;
  /** The word behind an abbreviation. */
  readonly title?: string;
}

/** Marks the first sum column, which carries the vertical rule before totals. */
export const sumClass = (index: number, extra?: string | false) =>
  classNames('gw-matrix__sum gw-end', index === 0 && 'gw-matrix__sum--first', extra);

function ColumnHead({ column }: { readonly column: MatrixColumn }) {
  const { label, href, note, part } = column;
  const span = part ? { colSpan: 2, scope: 'colgroup' } : { rowSpan: 2, scope: 'col' };
  return (
    <th {...span} className={classNames('gw-matrix__head', part && 'gw-matrix__head--parted')}>
      {href === undefined ? label : <a href={href}>{label}</a>}
      {note && <span className="gw-matrix__head-note">{note}</span>}
    </th>
  );
}

const PartHeads = ({ part }: { readonly part: NonNullable<MatrixColumn['part']> }) => (
  <>
    <th scope="col" className="gw-matrix__part">
      {part.first}
    </th>
    <th scope="col" className="gw-matrix__part">
      {part.second}
    </th>
  </>
);

const SumHead = ({ column, index }: { readonly column: SumColumn; readonly index: number }) => (
  <th scope="col" className={sumClass(index)}>
    {column.title === undefined ? column.label : <abbr title={column.title}>{column.label}</abbr>}
  </th>
);

export interface MatrixHeadProps {
  readonly corner: ReactNode;
  readonly columns: readonly MatrixColumn[];
  readonly sumsLabel: ReactNode;
  readonly sumColumns: readonly SumColumn[];
}

/** Two head rows: the columns above, their parts and the sums below. */
export function MatrixHead({ corner, columns, sumsLabel, sumColumns }: MatrixHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="gw-matrix__name">
          {corner}
        </th>
        {columns.map((column) => (
          <ColumnHead key={column.id} column={column} />
        ))}
        <th scope="colgroup" colSpan={sumColumns.length} className="gw-matrix__sum gw-matrix__sum-head">
          {sumsLabel}
        </th>
      </tr>
      <tr>
        {columns.map((column) => column.part && <PartHeads key={column.id} part={column.part} />)}
        {sumColumns.map((column, index) => (
          <SumHead key={column.id} column={column} index={index} />
        ))}
      </tr>
    </thead>
  );
}

/** Column widths by class; one `col` a column and one more for its second part. */
export function MatrixColumns({ columns, sumColumns }: Pick<MatrixHeadProps, 'columns' | 'sumColumns'>) {
  const last = sumColumns.length - 1;
  return (
    <colgroup>
      <col className="gw-matrix__names" />
      {columns.flatMap(({ id, part }) => [
        <col key={id} className="gw-matrix__column" />,
        part && <col key={`${id}-2`} className="gw-matrix__column" />,
      ])}
      {sumColumns.map(({ id }, index) => (
        <col
          key={id}
          className={classNames(
            'gw-matrix__sum-column',
            index === 0 && 'gw-matrix__sum-column--first',
            index === last && 'gw-matrix__sum-column--last',
          )}
        />
      ))}
    </colgroup>
  );
}
