import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { optionName } from '../../domain/options/joint-option.ts';
import { optionGaps } from '../../domain/options/option-gaps.ts';
import type { AppraisalFacts, InformationFacts } from '../../domain/overview/appraisal-facts.ts';
import { fundingChecked } from '../../domain/recommendation/funding-checked.ts';
import { recommendationHints } from '../../domain/recommendation/recommendation-hints.ts';
import { listStaffNotices } from '../../store/staff-notice-store.ts';
import { readAdvantage } from '../advantage/read-advantage.ts';
import { readNotices } from '../information/read-notices.ts';
import { readCriteria } from '../options/read-criteria.ts';
import type { AppraisalParts } from '../read-appraisal-parts.ts';
import { readReportFacts } from '../reports/read-report-facts.ts';

/** What stands of the appraisal of a project, from all its parts. */
export async function readAppraisalFacts(
  tx: Tx,
  { project, subject, mayKeep }: Pick<ProjectScene, 'project' | 'subject' | 'mayKeep'>,
  { surveys, options, recommendation, funding: checks }: AppraisalParts,
  today: CalendarDate,
): Promise<AppraisalFacts> {
  const preferred = options.find(({ isPreferred }) => isPreferred);
  const { criteria } = await readCriteria(tx, project);
  const advantage = await readAdvantage(tx, project.id, today);
  const beside = { advantage, preferredOption: preferred ? optionName(preferred) : null };
  const funding = fundingChecked(checks);
  const labels = criteria.map(({ label }) => label);
  return {
    surveys,
    advantage,
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
