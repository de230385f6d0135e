import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyAnswers, anyQuestionnaire } from '../../test-support/random-answers.ts';
import { answersJson, readAnswersJson } from './answer-json.ts';
import { sameAnswer } from './changes-between.ts';
import { readTyped } from './read-typed.ts';
import { typedOf } from './typed.ts';

const anySheet = anyQuestionnaire.chain((questionnaire) =>
  fc.tuple(fc.constant(questionnaire), anyAnswers(questionnaire)),
);

it('reads every answer back from what a form shows of it', () => {
  fc.assert(
    fc.property(anySheet, ([{ questions }, answers]) => {
      for (const question of questions) {
        const answer = answers.get(question.key);
        const read = readTyped(question, typedOf(question, answer));
        expect(read.ok).toBe(true);
        expect(read.ok && sameAnswer(read.value ?? undefined, answer)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

it('stores every answer and reads it back', () => {
  fc.assert(
    fc.property(anySheet, ([, answers]) => {
      const stored: unknown = JSON.parse(JSON.stringify(answersJson(answers)));
      expect(readAnswersJson(stored)).toEqual(answers);
    }),
    { numRuns: 100 },
  );
});
