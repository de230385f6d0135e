import { describe, expect, it } from 'vitest';
import { checkBeforeUse, checkQuestionnaire } from './check-questionnaire.ts';
import { moveQuestion, putQuestion, takeOut } from './edit-questionnaire.ts';
import type { ChoiceQuestion, MoneyQuestion, NumberQuestion, Question } from './question.ts';
import { STANDARD_QUESTIONNAIRE } from './standard-questions.ts';

const asked = { block: 'leistungen', help: '', required: true, condition: null } as const;
const number = (key: string, more: Partial<NumberQuestion> = {}): NumberQuestion => ({
  ...asked,
  ...{ key, label: key, kind: 'zahl', unit: 'Stück', places: 0, range: null, measure: 'absolut' },
  countsCases: false,
  ...more,
});
const money = (key: string): MoneyQuestion => ({
  ...asked,
  ...{ key, label: key, kind: 'betrag', range: null, measure: 'absolut' },
});
const choice = (key: string): ChoiceQuestion => ({
  ...asked,
  ...{ key, label: key, kind: 'auswahl', several: false },
  choices: [
    { value: 'ja', label: 'ja' },
    { value: 'nein', label: 'nein' },
  ],
});
const when = (question: string, ...answers: string[]): Pick<Question, 'condition'> => ({
  condition: { question, answers },
});
const of = (questions: readonly Question[], checks: readonly { part: string; whole: string }[] = []) => ({
  questions,
  checks,
});
const fields = (refusals: readonly { readonly field: string }[]): string[] =>
  refusals.map(({ field }) => field);

describe('a questionnaire', () => {
  it('may be the standard one', () => {
    expect(checkBeforeUse(STANDARD_QUESTIONNAIRE)).toEqual([]);
  });

  it('is not asked while it is empty, though a draft may be', () => {
    expect(checkQuestionnaire(of([]))).toEqual([]);
    expect(fields(checkBeforeUse(of([])))).toEqual(['questions']);
  });

  it.each([
    ['below', [{ ...number('menge'), ...when('gibt-es', 'ja') }, choice('gibt-es')]],
    ['not there', [choice('gibt-es'), { ...number('menge'), ...when('fehlt', 'ja') }]],
    ['no choice', [number('gibt-es'), { ...number('menge'), ...when('gibt-es', 'ja') }]],
    ['itself', [{ ...number('menge'), ...when('menge', 'ja') }]],
    ['asked without an answer', [choice('gibt-es'), { ...number('menge'), ...when('gibt-es') }]],
    [
      'asked for an answer it has not',
      [choice('gibt-es'), { ...number('menge'), ...when('gibt-es', 'nie') }],
    ],
  ])('is refused where a condition points at a question that is %s', (_, questions) => {
    expect(fields(checkQuestionnaire(of(questions)))).toEqual(['condition']);
  });

  it('may chain conditions downwards', () => {
    const second = { ...choice('zweite'), ...when('erste', 'ja') };
    const third = { ...number('dritte'), ...when('zweite', 'nein') };
    expect(checkQuestionnaire(of([choice('erste'), second, third]))).toEqual([]);
  });

  it('counts its cases by one question at most, and by one where something is measured per case', () => {
    const counting = { countsCases: true };
    expect(fields(checkQuestionnaire(of([number('a', counting), number('b', counting)])))).toEqual([
      'countsCases',
    ]);
    const perCase = number('dauer', { measure: 'faelle' });
    expect(fields(checkBeforeUse(of([perCase])))).toEqual(['measure']);
    expect(checkBeforeUse(of([number('a', counting), perCase]))).toEqual([]);
  });

  it.each([
    ['a question that is not there', 'a', 'fehlt'],
    ['a question that is no figure', 'a', 'wahl'],
    ['itself', 'a', 'a'],
    ['euro with pieces', 'a', 'euro'],
  ])('is refused where a check compares with %s', (_, part, whole) => {
    const content = of([number('a'), number('b'), money('euro'), choice('wahl')], [{ part, whole }]);
    expect(fields(checkQuestionnaire(content))).toEqual(['checks']);
  });

  it('is not asked while a check compares minutes with cases, and may be edited until they fit', () => {
    const checks = [{ part: 'a', whole: 'b' }];
    const mixed = of([number('a', { unit: 'Minuten' }), number('b', { unit: 'Fälle' })], checks);
    expect(checkQuestionnaire(mixed)).toEqual([]);
    expect(fields(checkBeforeUse(mixed))).toEqual(['checks']);
    expect(checkBeforeUse(of([number('a'), number('b', { unit: 'stück' })], checks))).toEqual([]);
    expect(checkBeforeUse(of([money('a'), money('b')], checks))).toEqual([]);
  });
});

describe('editing a questionnaire', () => {
  const content = of(
    [number('a'), choice('b'), { ...number('c'), block: 'bedarfe' }, number('d')],
    [{ part: 'a', whole: 'd' }],
  );
  const keys = ({ questions }: { readonly questions: readonly Question[] }) =>
    questions.map(({ key }) => key);

  it('puts a new question behind the last of its block, and a changed one where it was', () => {
    expect(keys(putQuestion(content, { ...number('e'), block: 'bedarfe' }))).toEqual([
      'a',
      'b',
      'c',
      'e',
      'd',
    ]);
    expect(keys(putQuestion(content, number('b')))).toEqual(['a', 'b', 'c', 'd']);
    expect(keys(putQuestion(content, { ...number('a'), block: 'bedarfe' }))).toEqual(['b', 'c', 'a', 'd']);
  });

  it('moves a question past its neighbour of the same block', () => {
    expect(keys(moveQuestion(content, 'd', 'hoch'))).toEqual(['a', 'd', 'b', 'c']);
    expect(keys(moveQuestion(content, 'a', 'runter'))).toEqual(['b', 'a', 'c', 'd']);
  });

  it.each([
    ['a', 'hoch'],
    ['d', 'runter'],
    ['c', 'hoch'],
    ['fehlt', 'runter'],
  ] as const)('leaves %s in its place where nothing is %s of it', (key, by) => {
    expect(keys(moveQuestion(content, key, by))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes a question out together with the checks that name it', () => {
    expect(takeOut(content, 'd')).toEqual({ questions: content.questions.slice(0, 3), checks: [] });
  });
});
