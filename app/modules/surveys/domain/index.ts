/** What other modules may use of the rules about surveys. */
export { payGradeOf } from './answers/read-rows.ts';
export type { ItemFinding } from './comparison/comparison-findings.ts';
export type { SampleSheet, SampleSurvey } from './life/sample-survey.ts';
export { SURVEY_STATES } from './life/survey.ts';
export { checkQuestionnaire } from './questionnaire/check-questionnaire.ts';
export { hasSampleRate, type PayGradeRate, rateOn } from './questionnaire/pay-grade-rate.ts';
export type { Answer, Answers, AnswerValue, Question, Questionnaire } from './questionnaire/question.ts';
export { questionnaireJson, readQuestionnaireJson } from './questionnaire/questionnaire-json.ts';
export { STANDARD_QUESTIONNAIRE } from './questionnaire/standard-questions.ts';
