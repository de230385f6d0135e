import { expect, it } from 'vitest';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { numberQuestion } from '../../test-support/questions.ts';
import { NOTHING_TYPED } from '../answers/typed.ts';
import type { Answer } from '../questionnaire/question.ts';
import { previewForm, type StandingAnswer } from './preview-form.ts';

const MILLION = 1_000_000n;
const questionnaire = {
  questions: [
    numberQuestion('faelle'),
    numberQuestion('digital'),
    numberQuestion('zeit', {
      unit: 'Minuten je Fall',
      range: { per: 'absolut', min: (5n * MILLION) as Millionths, max: (60n * MILLION) as Millionths },
    }),
  ],
  checks: [{ part: 'digital', whole: 'faelle' }],
};
const answer = (whole: bigint): Answer => ({
  value: { kind: 'zahl', value: (whole * MILLION) as Millionths },
  note: '',
});
const change = (questionKey: string, version: number, to: Answer | undefined) => ({
  questionKey,
  version,
  typed: NOTHING_TYPED,
  answer: to,
});
const standing = (whole: bigint, version: number, byLabel = 'Leitung'): StandingAnswer => ({
  answer: answer(whole),
  version,
  byLabel,
});
const current = new Map([['faelle', standing(120n, 2)]]);
const preview = (changes: readonly ReturnType<typeof change>[], now = current) =>
  previewForm(questionnaire, now, changes, { inhabitants: 16_000 });

it('shows before and after, and leaves out what stands there already', () => {
  const { changes } = preview([change('faelle', 2, undefined), change('digital', 0, answer(7n))]);
  expect(changes.map(({ number, before, after, crossed }) => [number, before, after, crossed])).toEqual([
    ['1', '120 Fälle', '', null],
    ['2', '', '7 Fälle', null],
  ]);
  expect(preview([change('faelle', 1, answer(120n))]).changes).toEqual([]);
});

it('says who answered meanwhile, and to which edit a choice would apply', () => {
  const theirs = new Map([['faelle', standing(90n, 3, 'Bauamt (per Link)')]]);
  expect(preview([change('faelle', 2, answer(130n))], theirs).changes).toMatchObject([
    { before: '90 Fälle', after: '130 Fälle', crossed: { version: 3, byLabel: 'Bauamt (per Link)' } },
  ]);
});

it('finds what is unusual or contradicts among what changes, and nothing else', () => {
  const { findings } = preview([change('digital', 0, answer(500n)), change('zeit', 0, answer(2n))]);
  expect(findings.map(({ question, kind }) => [question, kind])).toEqual([
    ['digital', 'widerspruch'],
    ['zeit', 'bereich'],
  ]);
  const odd = new Map([...current, ['zeit', standing(2n, 1)]]);
  expect(preview([change('faelle', 2, answer(121n))], odd).findings).toEqual([]);
});
