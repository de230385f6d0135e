import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { ProjectScene } from '../../projects/index.ts';
import { readComparison, readSurveysOfProject, type SurveyProgress } from '../../surveys/index.ts';
import { type JointOption, shownOptions } from '../domain/options/joint-option.ts';
import { type FundingCheck, shownFunding } from '../domain/recommendation/funding.ts';
import { listFunding } from '../store/funding-store.ts';
import { listOptions } from '../store/option-store.ts';
import { readAdvantageSample } from './advantage/read-advantage-sample.ts';
import { type RecommendationVersion, readVersions } from './recommendation/read-recommendation.ts';

/** What an appraisal holds beside its advantage check; what was taken out is left out. */
export interface AppraisalParts {
  /** The latest first, drafts too. */
  readonly surveys: readonly SurveyProgress[];
  readonly options: readonly JointOption[];
  /** The latest version. */
  readonly recommendation: RecommendationVersion | undefined;
  readonly funding: readonly FundingCheck[];
}

export async function readAppraisalParts(tx: Tx, undertakingId: string): Promise<AppraisalParts> {
  const [recommendation] = await readVersions(tx, undertakingId);
  return {
    recommendation,
    surveys: await readSurveysOfProject(tx, undertakingId),
    options: shownOptions(await listOptions(tx, undertakingId)),
    funding: shownFunding(await listFunding(tx, undertakingId)),
  };
}

/** Whether something of an appraisal is made up: samples may stand in a project that is none. */
export async function readIsSample(
  tx: Tx,
  { id, isSample }: Pick<ProjectScene['project'], 'id' | 'isSample'>,
  { surveys, options, recommendation, funding }: AppraisalParts,
  today: CalendarDate,
): Promise<boolean> {
  const parts = [...surveys, ...options, ...funding, ...(recommendation ? [recommendation] : [])];
  if (isSample || parts.some((part) => part.isSample) || (await readAdvantageSample(tx, id, today)))
    return true;
  // Figures of surveys stand in reports once they are released for all.
  for (const { id: survey, state } of surveys)
    if (state === 'freigegeben' && (await readComparison(tx, survey))?.hasSampleRates) return true;
  return false;
}
