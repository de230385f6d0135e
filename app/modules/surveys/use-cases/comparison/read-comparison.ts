import type { Tx } from '../../../../platform/transaction.ts';
import { FOR_ALL, type Sight } from '../../domain/comparison/compared-member.ts';
import { comparisonFindings, type ItemFinding } from '../../domain/comparison/comparison-findings.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import { findSurveyById } from '../../store/survey-store.ts';
import { readCompared } from './read-compared.ts';

/** What a survey found, as a report says it. */
export interface ComparisonFindings {
  readonly survey: SurveyRecord;
  readonly asked: number;
  readonly released: number;
  /** Standard costs of staff are made up. */
  readonly hasSampleRates: boolean;
  /** Items with figures, the most important first. */
  readonly items: readonly ItemFinding[];
}

/**
 * The main findings of a survey. Without a sight they are what everyone may read: personnel of fewer than three people
 * counts nowhere. Undefined where there is no such survey.
 */
export async function readComparison(
  tx: Tx,
  surveyId: string,
  sight: Sight = FOR_ALL,
): Promise<ComparisonFindings | undefined> {
  const survey = await findSurveyById(tx, surveyId);
  if (!survey) return undefined;
  const { questionnaire, members, ground, hasSampleRates } = await readCompared(tx, survey);
  return {
    ...{ survey, hasSampleRates },
    asked: members.length,
    released: members.filter(({ answers }) => answers !== null).length,
    items: comparisonFindings(questionnaire, members, ground, sight),
  };
}
