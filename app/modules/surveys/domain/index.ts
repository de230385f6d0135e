/** What other modules may use of the rules about surveys. */
export { SURVEY_STATES, type SurveyState } from './life/survey.ts';
export { checkQuestionnaire } from './questionnaire/check-questionnaire.ts';
export { type PayGradeRate, rateOn } from './questionnaire/pay-grade-rate.ts';
export type { Answer, Answers, AnswerValue, Question, Questionnaire } from './questionnaire/question.ts';
export { questionnaireJson, readQuestionnaireJson } from './questionnaire/questionnaire-json.ts';
