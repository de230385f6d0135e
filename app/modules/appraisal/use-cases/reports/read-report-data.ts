import { type CalendarDate, compareDays } from '../../../../foundation/calendar-date.ts';
import { germanEuro } from '../../../../foundation/german.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { ROLE_LABELS, startedOn, UNDERTAKING_KIND_LABELS } from '../../../projects/domain/index.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { readComparison } from '../../../surveys/index.ts';
import { optionSummaries } from '../../domain/options/summarise-option.ts';
import { FUNDING_RESULTS, type FundingCheck } from '../../domain/recommendation/funding.ts';
import { fundingChecked } from '../../domain/recommendation/funding-checked.ts';
import { comparisonTable } from '../../domain/reports/comparison-table.ts';
import { countDirections } from '../../domain/reports/member-decision.ts';
import type { PaperTable } from '../../domain/reports/report-chapter.ts';
import type { ReportData, ReportInformation, ReportInterim } from '../../domain/reports/report-data.ts';
import { listStaffNotices } from '../../store/staff-notice-store.ts';
import { readAdvantage } from '../advantage/read-advantage.ts';
import { readNotices } from '../information/read-notices.ts';
import { type AppraisalParts, readAppraisalParts, readIsSample } from '../read-appraisal-parts.ts';
import { readSentReport } from './read-sent-report.ts';

/** All that a report is drafted from, as it stands today. */
export async function readReportData(
  tx: Tx,
  alliance: Pick<Alliance, 'name' | 'office'>,
  scene: ProjectScene,
  today: CalendarDate,
): Promise<ReportData> {
  const { project, members } = scene;
  const parts = await readAppraisalParts(tx, project.id);
  return {
    today,
    alliance: alliance.name,
    office: alliance.office,
    isSample: await readIsSample(tx, project, parts, today),
    project: {
      title: project.title,
      description: project.description,
      kind: UNDERTAKING_KIND_LABELS[project.kind],
      startedOn: startedOn(project.states),
      plannedEnd: project.plannedEnd,
    },
    members: members.map(({ memberKey, name, roles }) => ({
      key: memberKey,
      name,
      roles: roles.map((role) => ROLE_LABELS[role]),
    })),
    surveys: parts.surveys.map(({ title, asked, released }) => ({ title, asked, released })),
    comparison: await readComparisons(tx, parts.surveys),
    advantage: await readAdvantage(tx, project.id, today),
    options: optionSummaries(parts.options),
    recommendation: parts.recommendation ?? null,
    funding: parts.funding.map(fundingLine),
    isFundingChecked: fundingChecked(parts.funding).ok,
    information: await readInformation(tx, project.id, today),
    interim: await readInterim(tx, scene),
  };
}

/** Figures of those surveys alone that are released to all. */
async function readComparisons(tx: Tx, surveys: AppraisalParts['surveys']): Promise<readonly PaperTable[]> {
  const comparison: PaperTable[] = [];
  for (const { id, state } of surveys) {
    const found = state === 'freigegeben' ? await readComparison(tx, id) : undefined;
    if (found && found.items.length > 0) comparison.push(comparisonTable(found.survey.title, found.items));
  }
  return comparison;
}

const fundingLine = ({ name, authority, result, amount }: FundingCheck): ReportData['funding'][number] => ({
  programme: name,
  authority,
  result: FUNDING_RESULTS[result],
  amount: amount === null ? '' : germanEuro(amount),
});

/** What was sent to staff and representations, the oldest first; a member counts once nothing is missing there. */
async function readInformation(
  tx: Tx,
  undertakingId: string,
  today: CalendarDate,
): Promise<readonly ReportInformation[]> {
  const sent = (await listStaffNotices(tx, undertakingId)).filter(({ state }) => state === 'versandt');
  const notices = await readNotices(tx, sent, today, () => true);
  return notices
    .map(({ notice, members }) => ({
      title: notice.title,
      day: notice.onDay,
      done: members.filter(({ standings }) => standings.every(({ missing }) => missing === null)).length,
      total: members.length,
    }))
    .toSorted((a, b) => compareDays(a.day, b.day));
}

/** How the members decided on the interim report. */
async function readInterim(tx: Tx, scene: ProjectScene): Promise<ReportInterim | null> {
  const sent = await readSentReport(tx, scene, 'zwischenbericht');
  if (!sent) return null;
  const { head, standing } = sent;
  const { weiter } = countDirections(standing.parties.map(({ state }) => state));
  return { number: head.number, go: weiter, total: standing.parties.length };
}
