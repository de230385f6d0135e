import type { Millionths } from '../../../foundation/decimal.ts';
import { parseDecimal } from '../../../foundation/decimal.ts';
import type { RegisteredMember } from '../../region/domain/index.ts';
import { type ContributionTable, keyMeasure } from './contribution-table.ts';
import type { WhatIfValues } from './what-if-values.ts';

/** Everything the figures of a simulation are read from. */
export interface WhatIfGround {
  readonly table: ContributionTable;
  /** All of the register: a county's population is the sum of its municipalities, whether they take part or not. */
  readonly members: readonly RegisteredMember[];
  /** Who takes part, in the order of the register. */
  readonly chosen: readonly RegisteredMember[];
  readonly values: WhatIfValues;
}

/** The figure typed for a member; it counts for the table's own measure and while the table's key is chosen. */
export function typedFigure(
  { table, values }: WhatIfGround,
  measure: string,
  key: string,
): Millionths | null {
  if (values.key !== 'table' || measure !== keyMeasure(table.scheme)) return null;
  return values.overrides.get(key) ?? null;
}

/** The table's own figure of a member; null where it has none. */
export function tableFigure(table: ContributionTable, measure: string, key: string): Millionths | null {
  const text = table.rows.find((row) => row.memberKey === key)?.measures[measure];
  const figure = text === undefined ? null : parseDecimal(text);
  return figure?.ok ? figure.value : null;
}
