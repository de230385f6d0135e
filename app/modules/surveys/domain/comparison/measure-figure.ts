import { MILLION } from '../../../../foundation/decimal.ts';
import { type Ratio, ratio } from '../../../../foundation/ratio.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Measure } from '../questionnaire/question.ts';
import type { ComparedMember, ComparisonGround } from './compared-member.ts';

const PER_INHABITANTS = 1000n;

/** By what a member's figures are divided: thousands of inhabitants, cases, or nothing (1). Refuses in words. */
export function divisorOf(
  { population, answers }: Pick<ComparedMember, 'population' | 'answers'>,
  measure: Measure,
  { casesKey }: Pick<ComparisonGround, 'casesKey'>,
): Result<Ratio, string> {
  switch (measure) {
    case 'absolut':
      return ok(ratio(1n));
    case 'einwohner':
      return population === null || population.value === 0
        ? fail('Einwohnerzahl fehlt')
        : ok(ratio(BigInt(population.value), PER_INHABITANTS));
    case 'faelle': {
      const cases = casesKey === null ? undefined : answers?.get(casesKey)?.value;
      return cases?.kind === 'zahl' && cases.value > 0n
        ? ok(ratio(cases.value, MILLION))
        : fail('Fallzahl fehlt');
    }
  }
}
