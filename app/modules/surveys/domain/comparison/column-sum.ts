import { parseCents } from '../../../../foundation/cents.ts';
import { MILLION, parseDecimal } from '../../../../foundation/decimal.ts';
import { type Ratio, ratio } from '../../../../foundation/ratio.ts';
import { HUNDRED } from './figure-scale.ts';
import { sumOf } from './statistics.ts';

/** What the rows of a table come to; null where no row has a figure there. */
export function columnSum(
  rows: readonly (readonly string[])[],
  column: number,
  isMoney: boolean,
): Ratio | null {
  const figures = rows.flatMap((row) => {
    const figure = cellFigure(row[column] ?? '', isMoney);
    return figure === null ? [] : [figure];
  });
  return figures.length === 0 ? null : sumOf(figures);
}

/** Cells of figures are kept as plain decimals: "1000.50". */
function cellFigure(text: string, isMoney: boolean): Ratio | null {
  if (isMoney) {
    const amount = parseCents(text);
    return amount.ok ? ratio(amount.value, HUNDRED) : null;
  }
  const figure = parseDecimal(text);
  return figure.ok ? ratio(figure.value, MILLION) : null;
}
