import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** A state in a cell: icon and word say the same, the note below says when. */
export interface StateMark {
  readonly tone: Tone;
  readonly icon: IconName | undefined;
  readonly word: ReactNode;
  readonly note?: ReactNode;
}

export interface StateRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly href?: string;
  /** One a column; several where a row passes it twice; none where it does not pass it. */
  readonly cells: readonly (readonly StateMark[])[];
  /** One an end column. */
  readonly ends: readonly ReactNode[];
  readonly parted?: boolean;
  /** Said of a column without a mark: the row does not pass it, or it is not shown. */
  readonly absent: string;
}

export interface StateMatrixProps {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly endColumns: readonly {
    readonly id: string;
    readonly label: ReactNode;
    /** Figures stand at the right edge. */
    readonly align?: 'end';
  }[];
  readonly rows: readonly StateRow[];
}

/** Rows that pass the same stations, each at its own state. Stays a matrix on a phone, one landscape sheet on paper. */
export function StateMatrix({ caption, corner, columns, endColumns, rows }: StateMatrixProps) {
  return (
    <ScrollRegion className="gw-matrix-scroll gw-print-wide" label={caption}>
      <table className="kern-table gw-table gw-matrix gw-states">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="gw-matrix__name">
              {corner}
            </th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            {endColumns.map(({ id, label, align }) => (
              <th key={id} scope="col" className={align && 'gw-end'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.id} row={row} columns={columns} endColumns={endColumns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function BodyRow({
  row: { label, href, cells, ends, parted, absent },
  columns,
  endColumns,
}: Pick<StateMatrixProps, 'columns' | 'endColumns'> & { readonly row: StateRow }) {
  return (
    <tr className={parted ? 'gw-row--parted' : undefined}>
      <th scope="row" className="gw-matrix__name">
        {href === undefined ? label : <a href={href}>{label}</a>}
      </th>
      {columns.map(({ id }, index) => (
        <td key={id} className="gw-matrix__cell">
          <Marks marks={cells[index] ?? []} absent={absent} />
        </td>
      ))}
      {endColumns.map(({ id, align }, index) => (
        <td key={id} className={classNames('gw-states__end', align && 'gw-end')}>
          {ends[index]}
        </td>
      ))}
    </tr>
  );
}

const Marks = ({ marks, absent }: { readonly marks: readonly StateMark[]; readonly absent: string }) =>
  marks.length === 0 ? (
    <>
      <span className="gw-dash" aria-hidden="true" />
      <span className="kern-sr-only">{absent}</span>
    </>
  ) : (
    marks.map((mark, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a cell are rendered once and never reordered
      <StateLine key={index} {...mark} />
    ))
  );

/** Icon and word on one line, the day below. */
export const StateLine = ({ tone, icon, word, note }: StateMark) => (
  <span className="gw-states__mark">
    {icon && <Icon name={icon} size={18} className={`gw-tone-${tone}`} />}
    <span>
      <span className={tone === 'neutral' ? 'gw-cell--quiet' : undefined}>{word}</span>
      {note && <span className="gw-states__note">{note}</span>}
    </span>
  </span>
);
