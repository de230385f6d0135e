/** Front door of surveys: what was asked and released, within the caller's transaction. */
export { insertPayGradeRates, readPayGradeRates } from './store/pay-grade-store.ts';
export { listQuestionnaires, listQuestionnaireVersions } from './store/questionnaire-store.ts';
export { addQuestionnaire } from './use-cases/questionnaire/create-questionnaire.ts';
export {
  type AskedMember,
  type ReleasedAnswers,
  readReleasedAnswers,
} from './use-cases/read-released-answers.ts';
export { readSurveysOfProject, type SurveyProgress } from './use-cases/read-surveys-of-project.ts';
