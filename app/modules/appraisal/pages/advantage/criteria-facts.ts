import { germanInteger } from '../../../../foundation/german.ts';
import { CRITERION_VERDICTS, type CriterionVerdict } from '../../domain/advantage/criterion.ts';
import type { CriterionRow } from './criterion-row.ts';

export const criteriaFacts = (rows: readonly CriterionRow[]) =>
  (Object.keys(CRITERION_VERDICTS) as CriterionVerdict[]).map((verdict) => ({
    label: CRITERION_VERDICTS[verdict],
    value: germanInteger(rows.filter(({ criterion }) => criterion.verdict === verdict).length),
  }));
