import { MILLION } from '../../../../foundation/decimal.ts';
import { type Ratio, ratio } from '../../../../foundation/ratio.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import type { AnswerValue, StaffLine } from '../questionnaire/question.ts';
import { columnSum } from './column-sum.ts';
import type { ComparisonGround } from './compared-member.ts';
import type { FigureItem } from './figure-item.ts';
import { HUNDRED } from './figure-scale.ts';
import { personsOf } from './small-staff.ts';
import { standardCost } from './standard-cost.ts';

/**
 * The figure of an answer, exact: in the unit of the question, money in euro. Null where it holds none; refuses (German
 * sentence) where a pay grade has no standard cost on the day.
 */
export function readFigure(
  item: FigureItem,
  value: AnswerValue | null,
  ground: ComparisonGround,
): Result<Ratio | null, string> {
  if (value === null) return ok(null);
  switch (value.kind) {
    case 'zahl':
      return ok(item.from === 'antwort' ? ratio(value.value, MILLION) : null);
    case 'betrag':
      return ok(item.from === 'antwort' ? ratio(value.cents, HUNDRED) : null);
    case 'personal':
      return item.from === 'personal' ? staffFigure(item.part, value.lines, ground) : ok(null);
    case 'tabelle':
      return ok(item.from === 'spalte' ? columnSum(value.rows, item.column, item.isMoney) : null);
    case 'auswahl':
    case 'text':
    case 'datei':
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
