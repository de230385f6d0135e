import { MILLION } from '../../../../foundation/decimal.ts';
import { type Ratio, ratio } from '../../../../foundation/ratio.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { hasSampleRate, rateOn } from '../questionnaire/pay-grade-rate.ts';
import type { StaffLine } from '../questionnaire/question.ts';
import type { ComparedMember, ComparisonGround } from './compared-member.ts';
import { HUNDRED } from './figure-scale.ts';

/** Full-time equivalents × standard cost of the pay grade, in euro; never real pay. */
export function standardCost(
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

/** True where the staff that members named is priced with a made-up rate. */
export const usesSampleRate = (
  members: readonly Pick<ComparedMember, 'answers'>[],
  { rates, day }: Pick<ComparisonGround, 'rates' | 'day'>,
): boolean => hasSampleRate(rates, members.flatMap(namedGrades), day);

const namedGrades = ({ answers }: Pick<ComparedMember, 'answers'>): readonly string[] =>
  [...(answers?.values() ?? [])].flatMap(({ value }) =>
    value?.kind === 'personal' ? value.lines.map(({ payGrade }) => payGrade) : [],
  );
