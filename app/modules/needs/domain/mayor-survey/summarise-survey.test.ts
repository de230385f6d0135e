import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../../../foundation/ratio.ts';
import { mapFields } from './read-survey-answer.ts';
import { standingOut, summariseSurvey, tallyAnswers } from './summarise-survey.ts';
import { MARKS, SURVEY_FIELDS, type SurveyAnswer, type SurveyMark } from './survey-field.ts';

const answer = (today: SurveyMark, future: SurveyMark): SurveyAnswer => mapFields(() => ({ today, future }));
const anyMark = fc.constantFrom(...MARKS);
const anyAnswer: fc.Arbitrary<SurveyAnswer> = fc.record(
  mapFields(() => fc.record({ today: anyMark, future: anyMark })),
);
const staff = (answers: readonly SurveyAnswer[]) => {
  const found = summariseSurvey(tallyAnswers(answers)).find(({ field }) => field === 'ueberlastung');
  if (!found) throw new Error('no field');
  return found;
};

describe('a closed survey', () => {
  it('says what more than half see, by hand: -2, -1, -1, 0, 1 is 3 of 5, mean -3/5', () => {
    const { today } = staff([answer(-2, 0), answer(-1, 0), answer(-1, 0), answer(0, 0), answer(1, 0)]);
    expect(today).toEqual({
      answers: 5,
      counts: [1, 2, 1, 1, 0],
      mean: ratio(-3n, 5n),
      negative: 3,
      share: 'more-than-half',
    });
  });

  it('names what half or more complain of, once a field, and nothing that fewer do', () => {
    const ofStaff = (marks: readonly (readonly [SurveyMark, SurveyMark])[]) =>
      standingOut(
        summariseSurvey(
          tallyAnswers(
            marks.map(([today, future]) => ({ ...answer(0, 0), ueberlastung: { today, future } })),
          ),
        ),
      );
    expect(
      ofStaff([
        [-1, -2],
        [-1, -1],
        [0, -1],
      ]),
    ).toEqual(['Mehr als die Hälfte sieht das Personal überlastet (heute 2, künftig 3 von 3).']);
    expect(
      ofStaff([
        [-1, 0],
        [-1, 0],
        [0, 0],
        [0, -1],
      ]),
    ).toEqual(['Genau die Hälfte sieht das Personal überlastet (heute 2 von 4).']);
    expect(
      ofStaff([
        [-1, 0],
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([expect.stringMatching(/^In keinem Handlungsfeld/)]);
  });

  it('has no mean and no share where nobody answered', () => {
    for (const { today } of summariseSurvey([]))
      expect(today).toEqual({ answers: 0, counts: [0, 0, 0, 0, 0], mean: null, negative: 0, share: null });
  });

  it('loses no answer and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 30 }), (answers) => {
        const tallies = tallyAnswers(answers);
        expect(tallyAnswers(answers.toReversed())).toEqual(tallies);
        for (const { today, future } of summariseSurvey(tallies))
          expect([today.answers, future.answers]).toEqual([answers.length, answers.length]);
        expect(summariseSurvey(tallies)).toHaveLength(SURVEY_FIELDS.length);
      }),
    );
  });
});
