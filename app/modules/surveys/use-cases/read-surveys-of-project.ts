import type { Tx } from '../../../platform/transaction.ts';
import type { SurveyRecord } from '../domain/life/survey.ts';
import { listSheets } from '../store/sheet-store.ts';
import { listSurveys } from '../store/survey-store.ts';

/** A survey with how far it is. */
export interface SurveyProgress extends SurveyRecord {
  readonly asked: number;
  readonly released: number;
}

/** The surveys of a project, the latest first. */
export async function readSurveysOfProject(tx: Tx, undertakingId: string): Promise<SurveyProgress[]> {
  const surveys = (await listSurveys(tx)).filter((survey) => survey.undertakingId === undertakingId);
  return withProgress(tx, surveys);
}

/** Counts the sheets of surveys. */
export async function withProgress(tx: Tx, surveys: readonly SurveyRecord[]): Promise<SurveyProgress[]> {
  const sheets = Map.groupBy(
    await listSheets(
      tx,
      surveys.map(({ id }) => id),
    ),
    ({ surveyId }) => surveyId,
  );
  return surveys.map((survey) => {
    const own = sheets.get(survey.id) ?? [];
    return {
      ...survey,
      asked: own.length,
      released: own.filter(({ releaseNumber }) => releaseNumber > 0).length,
    };
  });
}
