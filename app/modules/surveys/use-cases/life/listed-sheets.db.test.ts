import { expect, it } from 'vitest';
import { textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import type { Answer } from '../../domain/questionnaire/question.ts';
import { askSurvey, RAUNHEIM, TREBUR } from '../../test-support/ask-survey.ts';
import { choiceQuestion, textQuestion } from '../../test-support/questions.ts';

const questionnaire = {
  questions: [
    choiceQuestion('wer', ['eigen', 'fremd']),
    textQuestion('mit-wem', { condition: { question: 'wer', answers: ['fremd'] } }),
    textQuestion('womit'),
  ],
  checks: [],
};

const app = await createTestApp({ today: '2026-11-21' });
const asked = await askSurvey(app.services, app.alliance, questionnaire);
const SURVEY = asked.sheet(RAUNHEIM).replace(/\/bogen\/.*/, '');

const page = async (visitor: Visitor, path = SURVEY) => {
  const html = await (await visitor.send(path)).text();
  return { html, text: textOf(html) };
};

it('leads to a sheet only whoever may open it', async () => {
  const own = `href="${asked.sheet(RAUNHEIM)}"`;
  for (const role of ['head', 'delegate'] as const)
    expect((await page(await app.signedIn(role, RAUNHEIM))).html).toContain(own);
  const { html, text } = await page(await app.signedIn('auditor', RAUNHEIM));
  expect(text).toContain('Raunheim');
  expect(html).not.toContain(asked.sheet(RAUNHEIM));
});

it('counts the answers as the sheet does, without those to what is not asked any more', async () => {
  const chosen = (value: string): Answer => ({ value: { kind: 'auswahl', chosen: [value] }, note: '' });
  const text: Answer = { value: { kind: 'text', text: 'Aktenplan' }, note: '' };
  await asked.answer(TREBUR, { wer: chosen('eigen'), 'mit-wem': text, womit: text });
  const [office, head] = [await app.signedIn('coordinator'), await app.signedIn('head', TREBUR)];
  expect((await page(head, asked.sheet(TREBUR))).text).toContain('Beantwortet 2 von 2');
  for (const visitor of [office, head]) expect((await page(visitor)).text).toMatch(/Trebur In Arbeit 2 –/);
});
