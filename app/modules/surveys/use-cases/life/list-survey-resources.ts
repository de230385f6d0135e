import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listProjectNames } from '../../../projects/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import { listQuestionnaires } from '../../store/questionnaire-store.ts';
import { listSheets } from '../../store/sheet-store.ts';
import { listSurveys } from '../../store/survey-store.ts';

/** A survey as the interface names it. */
export interface SurveyResource extends SurveyRecord {
  readonly project: string | null;
  readonly questionnaire: string;
  /** Keys of those asked, in the order of all lists. */
  readonly members: readonly string[];
  readonly released: number;
}

/** Surveys that were opened, the latest first. */
export const listSurveyResources = ({ database }: Services, { id }: Alliance): Promise<SurveyResource[]> =>
  database.inAlliance(
    id,
    async (tx) => {
      const surveys = (await listSurveys(tx)).filter(({ state }) => state !== 'entwurf');
      const ids = surveys.map((survey) => survey.id);
      const sheets = Map.groupBy(await listSheets(tx, ids), ({ surveyId }) => surveyId);
      const projects = await listProjectNames(tx);
      const questionnaires = new Map((await listQuestionnaires(tx)).map((head) => [head.id, head.slug]));
      const members = await listMembers(tx);
      return surveys.map((survey) => {
        const own = sheets.get(survey.id) ?? [];
        const asked = new Set(own.map(({ memberId }) => memberId));
        return {
          ...survey,
          project: projects.get(survey.undertakingId ?? '')?.slug ?? null,
          questionnaire: questionnaires.get(survey.questionnaireId) ?? '',
          members: members.filter((member) => asked.has(member.id)).map(({ member }) => member.key),
          released: own.filter(({ releaseNumber }) => releaseNumber > 0).length,
        };
      });
    },
    'snapshot',
  );
