import { expect, it } from 'vitest';
import { questionnaireJson, readQuestionnaireJson } from './questionnaire-json.ts';
import { STANDARD_QUESTIONNAIRE } from './standard-questions.ts';

it('comes back from storage as it was', () => {
  const stored: unknown = JSON.parse(JSON.stringify(questionnaireJson(STANDARD_QUESTIONNAIRE)));
  expect(readQuestionnaireJson(stored)).toEqual(STANDARD_QUESTIONNAIRE);
});

it.each([
  ['no object', []],
  ['an unknown kind', { questions: [{ key: 'a', kind: 'bild' }], checks: [] }],
  ['no checks', { questions: [] }],
])('is refused with %s', (_, json) => {
  expect(() => readQuestionnaireJson(json)).toThrow();
});
