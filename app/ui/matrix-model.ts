import type { ReactNode } from 'react';
import type { RoleLook } from './badge.tsx';

export interface MatrixRole {
  readonly code: string;
  readonly name: string;
  readonly look: RoleLook;
}

/** A column; with `part` it has a second one of its own, for example for the implementation after the project. */
export interface MatrixColumn {
  readonly id: string;
  readonly label: ReactNode;
  readonly href?: string;
  /** Below the name: a state, a progress mark. */
  readonly note?: ReactNode;
  readonly part?: { readonly first: ReactNode; readonly second: ReactNode };
}

/**
 * One crossing. `takes-part` without roles takes part without anyone in a body; `exempt` cannot take part
 * because the task is not its own; `attends` has someone in a body without taking part. `second` is the column's
 * second part; undefined where it has none.
 */
export interface MatrixCell {
  readonly state: 'takes-part' | 'attends' | 'absent' | 'exempt';
  readonly roles: readonly string[];
  readonly second?: boolean;
}

export interface MatrixRow {
  readonly id: string;
  readonly label: ReactNode;
  /** One a column, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
  /** One a sum column. */
  readonly sums: readonly number[];
  /** Parted from the rows above by a stronger rule. */
  readonly parted?: boolean;
}

/** A row of sums. `values` holds one entry a column; a second part's sum is the pair's second figure. */
export interface MatrixFootRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly values: readonly { readonly first: ReactNode; readonly second?: ReactNode }[];
  readonly sums: readonly ReactNode[];
}

/** The words of the states, spoken in every cell and printed in the legend. */
export interface MatrixWords {
  readonly represented: string;
  readonly unrepresented: string;
  /** In a body without taking part; the roles follow. */
  readonly attends: string;
  readonly absent: string;
  readonly exempt: string;
  /** Short form of `exempt` that stands in the cell. */
  readonly exemptShort: string;
  readonly second: string;
  readonly notSecond: string;
}

/** What a screen reader says in a cell: the state, then the roles by name. */
export function spoken(cell: MatrixCell, roles: readonly MatrixRole[], words: MatrixWords): string {
  if (cell.state === 'absent') return words.absent;
  if (cell.state === 'exempt') return words.exempt;
  if (cell.roles.length === 0) return words.unrepresented;
  const names = cell.roles.map((code) => roles.find((role) => role.code === code)?.name ?? code);
  return `${cell.state === 'attends' ? words.attends : words.represented}: ${names.join(', ')}`;
}
