import {
  addRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioOfDecimal,
  ratioToFixed,
  subtractRatio,
  ZERO,
} from '../../../foundation/ratio.ts';
import type { ContributionTable } from './contribution-table.ts';
import { columnOf } from './print-description.ts';
import { placesOf } from './printed-figure.ts';
import { figureOf } from './row-network.ts';

/** Cost before and with the cooperation, decimal strings in the unit of the printed table. */
export interface Saving {
  readonly before: string;
  readonly after: string;
  /** before − after; below 0 the cooperation costs more. */
  readonly saving: string;
  /** Share of the cost before, one place; null where that was 0. */
  readonly percent: string | null;
  /** A cooperation can pay off in sum and still not for each. */
  readonly dearer: boolean;
}

export interface MemberSaving extends Saving {
  readonly memberKey: string;
}

export interface TableSavings {
  readonly members: readonly MemberSaving[];
  readonly total: Saving;
}

/** What each member and all together save by the printed figures; null for tables that print no cost before. */
export function savingsOf({ print, rows }: ContributionTable): TableSavings | null {
  if (print === null || print.costBeforeColumn === null) return null;
  const [before, after] = [columnOf(print, print.costBeforeColumn), columnOf(print, print.amountColumn)];
  const pairs = rows.flatMap(({ memberKey, printed }) =>
    printed === null
      ? []
      : [
          {
            memberKey,
            before: ratioOfDecimal(figureOf(printed, before)),
            after: ratioOfDecimal(figureOf(printed, after)),
          },
        ],
  );
  const places = Math.max(placesOf(before), placesOf(after));
  const sum = (values: readonly Ratio[]): Ratio => values.reduce(addRatio, ZERO);
  return {
    members: pairs.map((pair) => ({ memberKey: pair.memberKey, ...saving(pair.before, pair.after, places) })),
    total: saving(sum(pairs.map((pair) => pair.before)), sum(pairs.map((pair) => pair.after)), places),
  };
}

function saving(before: Ratio, after: Ratio, places: number): Saving {
  const saved = subtractRatio(before, after);
  const percent = before.numerator === 0n ? null : multiplyRatio(divideRatio(saved, before), ratio(100n));
  return {
    before: ratioToFixed(before, places),
    after: ratioToFixed(after, places),
    saving: ratioToFixed(saved, places),
    percent: percent === null ? null : ratioToFixed(percent, 1),
    dearer: saved.numerator < 0n,
  };
}
