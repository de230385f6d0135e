import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readStandingsOf } from '../../../decisions/index.ts';
import { ROLE_LABELS, startedOn, UNDERTAKING_KIND_LABELS } from '../../../projects/domain/index.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { readSurveysOfProject } from '../../../surveys/index.ts';
import { countDirections } from '../../domain/reports/member-decision.ts';
import type { ReportData, ReportInterim, ReportSurvey } from '../../domain/reports/report-data.ts';
import { listFrozenReports } from '../../store/frozen-report-store.ts';

/** All that a report is drafted from, as it stands today. */
export async function readReportData(
  tx: Tx,
  alliance: Pick<Alliance, 'name' | 'office'>,
  scene: ProjectScene,
  today: CalendarDate,
): Promise<ReportData> {
  const { project, members } = scene;
  return {
    today,
    alliance: alliance.name,
    office: alliance.office,
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
    surveys: await readSurveys(tx, project.id),
    comparison: [],
    advantage: null,
    options: [],
    recommendation: null,
    funding: [],
    information: [],
    interim: await readInterim(tx, scene),
  };
}

const readSurveys = async (tx: Tx, undertakingId: string): Promise<readonly ReportSurvey[]> =>
  (await readSurveysOfProject(tx, undertakingId)).map(({ title, asked, released }) => ({
    title,
    asked,
    released,
  }));

/** How the members decided on the youngest interim report that went round. */
async function readInterim(tx: Tx, { project, subject }: ProjectScene): Promise<ReportInterim | null> {
  const sent = (await listFrozenReports(tx, project.id)).find(
    ({ kind, documentId }) => kind === 'zwischenbericht' && documentId !== null,
  );
  if (!sent) return null;
  const standing = (await readStandingsOf(tx, subject.path)).find(
    ({ document }) => document.id === sent.documentId,
  );
  if (!standing) return null;
  const { weiter } = countDirections(standing.parties.map(({ state }) => state));
  return { number: sent.number, go: weiter, total: standing.parties.length };
}
