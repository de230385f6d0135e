import { parseCents } from '../../../../foundation/cents.ts';
import { parseDecimal } from '../../../../foundation/decimal.ts';
import { addRatio, type Ratio, ratio, ZERO } from '../../../../foundation/ratio.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { rateOn } from '../questionnaire/pay-grade-rate.ts';
import type { AnswerValue, StaffLine } from '../questionnaire/question.ts';
import type { ComparisonGround } from './compared-member.ts';
import type { FigureItem } from './figure-item.ts';
import { personsOf } from './small-staff.ts';

const MILLION = 1_000_000n;
const HUNDRED = 100n;

/**
 * The figure of an answer, exact: in the unit of the question, money in euro. Null where it holds none; refuses (German
 * sentence) where a pay grade has no standard cost on the day.
 */
export function readFigure(
  item: FigureItem,
  value: AnswerValue | null,
  ground: ComparisonGround,
): Result<Ratio | null, string> {
  switch (value?.kind) {
    case 'zahl':
      return ok(item.from === 'antwort' ? ratio(value.value, MILLION) : null);
    case 'betrag':
      return ok(item.from === 'antwort' ? ratio(value.cents, HUNDRED) : null);
    case 'personal':
      return item.from === 'personal' ? staffFigure(item.part, value.lines, ground) : ok(null);
    case 'tabelle':
      return ok(item.from === 'spalte' ? columnSum(value.rows, item.column, item.isMoney) : null);
    default:
      return ok(null);
  }
}

function staffFigure(
  part: 'personen' | 'vzae' | 'kosten',
  lines: readonly StaffLine[],
  ground: ComparisonGround,
): Result<Ratio, string> {
  if (part === 'personen') return ok(ratio(BigInt(personsOf(lines))));
  if (part === 'vzae')
    return ok(
      ratio(
        lines.reduce((sum, { fte }) => sum + fte, 0n),
        MILLION,
      ),
    );
  return standardCost(lines, ground);
}

/** Full-time equivalents × standard cost of the pay grade, in euro; never real pay. */
function standardCost(
  lines: readonly StaffLine[],
  { rates, day }: Pick<ComparisonGround, 'rates' | 'day'>,
): Result<Ratio, string> {
  let sum = 0n;
  for (const { payGrade, fte } of lines) {
    const rate = rateOn(rates, payGrade, day);
    if (!rate.ok) return fail(rate.error);
    sum += fte * rate.value.yearCents;
  }
  return ok(ratio(sum, MILLION * HUNDRED));
}

/** What the rows of a table come to; null where no row has a figure there. */
function columnSum(rows: readonly (readonly string[])[], column: number, isMoney: boolean): Ratio | null {
  const figures = rows.flatMap((row) => {
    const figure = cellFigure(row[column] ?? '', isMoney);
    return figure === null ? [] : [figure];
  });
  return figures.length === 0 ? null : figures.reduce(addRatio, ZERO);
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
