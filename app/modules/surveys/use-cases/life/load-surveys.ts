import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listProjectNames } from '../../../projects/index.ts';
import { listSurveys } from '../../store/survey-store.ts';
import { type SurveyProgress, withProgress } from '../read-surveys-of-project.ts';

/** A survey in the list of all. */
export interface SurveyRow extends SurveyProgress {
  /** Null for a survey beside projects. */
  readonly project: { readonly slug: string; readonly title: string } | null;
}

export interface SurveyList {
  readonly rows: readonly SurveyRow[];
  readonly today: CalendarDate;
}

/** All surveys of the alliance, the latest first; drafts for those who keep surveys. */
export const loadSurveys = (
  { database, clock }: Services,
  { id }: Alliance,
  seesDrafts: boolean,
): Promise<SurveyList> =>
  database.inAlliance(
    id,
    async (tx) => {
      const surveys = (await listSurveys(tx)).filter(({ state }) => seesDrafts || state !== 'entwurf');
      const projects = await listProjectNames(tx);
      const rows = (await withProgress(tx, surveys)).map((survey) => ({
        ...survey,
        project: projects.get(survey.undertakingId ?? '') ?? null,
      }));
      return { rows, today: clock.today() };
    },
    'snapshot',
  );
