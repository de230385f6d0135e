import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import type { SurveyProgress } from '../../../surveys/index.ts';
import { shownOptions } from '../../domain/options/joint-option.ts';
import { optionGaps } from '../../domain/options/option-gaps.ts';
import type { AppraisalFacts, InformationFacts } from '../../domain/overview/appraisal-facts.ts';
import { fundingChecked } from '../../domain/recommendation/funding-checked.ts';
import { recommendationHints } from '../../domain/recommendation/recommendation-hints.ts';
import { listFunding } from '../../store/funding-store.ts';
import { listOptions } from '../../store/option-store.ts';
import { listStaffNotices } from '../../store/staff-notice-store.ts';
import { readNotices } from '../information/read-notices.ts';
import { readCriteria } from '../options/read-criteria.ts';
import { readRecommendation } from '../recommendation/read-recommendation.ts';
import { readRecommendationFacts } from '../recommendation/read-recommendation-facts.ts';
import { readReportFacts } from '../reports/read-report-facts.ts';

/** What stands of the appraisal of a project, from all its parts. */
export async function readAppraisalFacts(
  tx: Tx,
  { project, subject, mayKeep }: Pick<ProjectScene, 'project' | 'subject' | 'mayKeep'>,
  surveys: readonly SurveyProgress[],
  today: CalendarDate,
): Promise<AppraisalFacts> {
  const options = shownOptions(await listOptions(tx, project.id));
  const preferred = options.find(({ isPreferred }) => isPreferred);
  const { criteria } = await readCriteria(tx, project);
  const recommendation = await readRecommendation(tx, project.id);
  const beside = await readRecommendationFacts(tx, project.id, today);
  const funding = fundingChecked(await listFunding(tx, project.id));
  const labels = criteria.map(({ label }) => label);
  return {
    surveys,
    advantage: beside.advantage,
    options,
    conceptGaps: preferred ? optionGaps(preferred, labels).map(({ reason }) => reason) : null,
    verdict: recommendation?.verdict ?? null,
    // They name who pays more, to those who write the reason.
    verdictHints: recommendation && mayKeep ? recommendationHints(recommendation, beside) : [],
    interimReport: await readReportFacts(tx, { project, subject }, 'zwischenbericht'),
    finalReport: await readReportFacts(tx, { project, subject }, 'schlussbericht'),
    funding: { isChecked: funding.ok, text: funding.ok ? funding.value : funding.error },
    information: await readInformationFacts(tx, project.id, today),
  };
}

/** Texts that were sent, and whom no proof shows as told yet; null before the first. */
async function readInformationFacts(
  tx: Tx,
  undertakingId: string,
  today: CalendarDate,
): Promise<InformationFacts | null> {
  const sent = (await listStaffNotices(tx, undertakingId)).filter(({ state }) => state === 'versandt');
  if (sent.length === 0) return null;
  const told = await readNotices(tx, sent, today, () => true);
  const open = told.reduce((sum, { progress }) => sum + progress.groups - progress.proven, 0);
  return { sent: sent.length, open };
}
