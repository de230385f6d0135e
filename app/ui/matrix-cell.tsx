import { RoleChip } from './badge.tsx';
import { Icon } from './icon.tsx';
import {
  type MatrixCell,
  type MatrixColumn,
  type MatrixRole,
  type MatrixWords,
  spoken,
} from './matrix-model.ts';

/** Takes part, but nobody sits in a body: the cross of the printed sheets. */
export const UnrepresentedChip = ({ title }: { readonly title?: string }) => (
  <RoleChip code="X" look="plain" {...(title !== undefined && { title })} />
);

export const AbsentMark = () => <span className="gw-dash" aria-hidden="true" />;

export const ExemptMark = ({ words }: { readonly words: MatrixWords }) => (
  <span className="gw-exempt" title={words.exempt} aria-hidden="true">
    {words.exemptShort}
  </span>
);

export const SecondMark = () => (
  <span className="gw-matrix__done" aria-hidden="true">
    <Icon name="check" size={18} />
  </span>
);

interface CellProps {
  readonly cell: MatrixCell;
  readonly roles: readonly MatrixRole[];
  readonly words: MatrixWords;
}

function Mark({ cell, roles, words }: CellProps) {
  if (cell.state === 'absent') return <AbsentMark />;
  if (cell.state === 'exempt') return <ExemptMark words={words} />;
  if (cell.roles.length === 0) return <UnrepresentedChip title={words.unrepresented} />;
  const known = cell.roles.map((code) => roles.find((role) => role.code === code));
  return (
    <span className="gw-roles">
      {cell.state === 'attends' && <AbsentMark />}
      {known.map(
        (role) => role && <RoleChip key={role.code} code={role.code} look={role.look} title={role.name} />,
      )}
    </span>
  );
}

function SecondCell({ second, words }: { readonly second: boolean; readonly words: MatrixWords }) {
  return (
    <td className="gw-matrix__cell">
      {second ? <SecondMark /> : <AbsentMark />}
      <span className="kern-sr-only">{second ? words.second : words.notSecond}</span>
    </td>
  );
}

/** One crossing: one table cell, or two where the column has a second part. */
export function MatrixCells({ cell, roles, words, column }: CellProps & { readonly column: MatrixColumn }) {
  return (
    <>
      <td className="gw-matrix__cell">
        <Mark cell={cell} roles={roles} words={words} />
        <span className="kern-sr-only">{spoken(cell, roles, words)}</span>
      </td>
      {column.part && <SecondCell second={cell.second === true} words={words} />}
    </>
  );
}
