/** Front door of surveys: what was asked and released, within the caller's transaction. */
export { insertPayGradeRates, readPayGradeRates } from './store/pay-grade-store.ts';
export { listQuestionnaires, listQuestionnaireVersions } from './store/questionnaire-store.ts';
export { readBaseline } from './use-cases/comparison/read-baseline.ts';
export { readComparison } from './use-cases/comparison/read-comparison.ts';
export { SURVEY_TOPICS } from './use-cases/inbox/read-waiting-sheets.ts';
export { playSampleSurvey } from './use-cases/life/play-sample-survey.ts';
export { addQuestionnaire } from './use-cases/questionnaire/create-questionnaire.ts';
export { type ReleasedAnswers, readReleasedAnswers } from './use-cases/read-released-answers.ts';
export { readSurveysOfProject, type SurveyProgress } from './use-cases/read-surveys-of-project.ts';
export { isSurveyKeeper } from './use-cases/survey-keepers.ts';
