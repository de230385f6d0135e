import { describe, expect, it } from 'vitest';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { choiceQuestion, moneyQuestion, numberQuestion, textQuestion } from '../../test-support/questions.ts';
import type { Answer, Answers, Question, Questionnaire } from '../questionnaire/question.ts';
import { askedQuestions, whyNotAsked } from './asked-questions.ts';
import { checkSheet } from './check-sheet.ts';
import { hindrances } from './finding.ts';

const whole = (value: number): Answer => ({
  value: { kind: 'zahl', value: (BigInt(value) * 1_000_000n) as Millionths },
  note: '',
});
const euro = (value: number): Answer => ({
  value: { kind: 'betrag', cents: (BigInt(value) * 100n) as Cents },
  note: '',
});
const chosen = (...values: string[]): Answer => ({ value: { kind: 'auswahl', chosen: values }, note: '' });
const said = (text: string): Answer => ({ value: { kind: 'text', text }, note: '' });

const sheet = (questions: readonly Question[], checks: Questionnaire['checks'] = []): Questionnaire => ({
  questions,
  checks,
});
const answers = (given: Readonly<Record<string, Answer>>): Answers => new Map(Object.entries(given));
const check = (questionnaire: Questionnaire, given: Readonly<Record<string, Answer>>) =>
  checkSheet(questionnaire, answers(given), { inhabitants: null });

describe('what is asked', () => {
  const chain = sheet([
    choiceQuestion('wer', ['eigen', 'fremd', 'beide'], { label: 'Wer erledigt es?' }),
    choiceQuestion('vertrag', ['ja', 'nein'], {
      condition: { question: 'wer', answers: ['fremd', 'beide'] },
    }),
    textQuestion('mit-wem', { condition: { question: 'vertrag', answers: ['ja'] }, required: true }),
  ]);
  const keys = (given: Readonly<Record<string, Answer>>) =>
    askedQuestions(chain, answers(given)).map(({ key }) => key);

  it('follows the chain of conditions', () => {
    expect(keys({})).toEqual(['wer']);
    expect(keys({ wer: chosen('eigen') })).toEqual(['wer']);
    expect(keys({ wer: chosen('fremd') })).toEqual(['wer', 'vertrag']);
    expect(keys({ wer: chosen('beide'), vertrag: chosen('ja') })).toEqual(['wer', 'vertrag', 'mit-wem']);
    // "vertrag" is answered, but not asked any more: what hangs on it is not asked either.
    expect(keys({ wer: chosen('eigen'), vertrag: chosen('ja') })).toEqual(['wer']);
    expect(keys({ wer: { value: null, note: 'unklar' } })).toEqual(['wer']);
  });

  it('says why in a sentence', () => {
    expect(whyNotAsked(chain, answers({})).get('vertrag')).toBe(
      'Wird nur gefragt, wenn „Wer erledigt es?“ mit „Wahl fremd“ oder „Wahl beide“ beantwortet ist.',
    );
  });

  it('takes any of several ticks', () => {
    const several = sheet([
      choiceQuestion('wie', ['brief', 'netz'], { several: true }),
      numberQuestion('netz', { condition: { question: 'wie', answers: ['netz'] } }),
    ]);
    expect(askedQuestions(several, answers({ wie: chosen('brief', 'netz') }))).toHaveLength(2);
  });

  it('demands required answers only where they are asked', () => {
    expect(check(chain, { wer: chosen('eigen') })).toEqual([]);
    const open = check(chain, { wer: chosen('beide'), vertrag: chosen('ja') });
    expect(open).toMatchObject([{ question: 'mit-wem', kind: 'fehlt', severity: 'verhindert' }]);
  });

  it('names an answer that is not asked any more with the question that decides', () => {
    const found = check(chain, { wer: chosen('eigen'), vertrag: chosen('ja'), 'mit-wem': said('Kreis') });
    expect(found.map(({ question, other, kind, severity }) => [question, other, kind, severity])).toEqual([
      ['vertrag', 'wer', 'bedingung', 'verhindert'],
      ['mit-wem', 'vertrag', 'bedingung', 'verhindert'],
    ]);
    expect(found[0]?.sentence).toContain('„Wer erledigt es?“');
  });
});

describe('missing answers', () => {
  const one = sheet([numberQuestion('n', { required: true, label: 'Fälle' }), textQuestion('t')]);
  it('stops a required one without a reason, and shows the reason where there is one', () => {
    expect(check(one, {})).toMatchObject([
      { question: 'n', severity: 'verhindert', sentence: '„Fälle“ ist noch nicht beantwortet.' },
    ]);
    const reasoned = check(one, { n: { value: null, note: 'wird nicht gezählt' } });
    expect(reasoned).toMatchObject([
      { severity: 'hinweis', sentence: 'Zu „Fälle“ gibt es keine Angabe: wird nicht gezählt' },
    ]);
    expect(hindrances(reasoned)).toEqual([]);
  });
});

describe('contradictions', () => {
  const parts = sheet(
    [
      numberQuestion('alle', { label: 'Anträge' }),
      numberQuestion('netz', { label: 'davon online' }),
      numberQuestion('amt', { label: 'davon im Amt' }),
    ],
    [
      { part: 'netz', whole: 'alle' },
      { part: 'amt', whole: 'alle' },
    ],
  );
  it('names both questions where a part is more than its whole', () => {
    expect(check(parts, { alle: whole(100), netz: whole(101) })).toEqual([
      {
        ...{ question: 'netz', other: 'alle', kind: 'widerspruch', severity: 'verhindert' },
        sentence: '„davon online“ (101 Fälle) ist mehr als „Anträge“ (100 Fälle), zu dem es gehört.',
        remedy: 'Berichtigen Sie eine der beiden Angaben.',
      },
    ]);
    expect(check(parts, { alle: whole(100), netz: whole(100) })).toEqual([]);
    expect(check(parts, { netz: whole(101) })).toEqual([]);
  });

  it('hints at parts that together are more: 60 + 50 > 100', () => {
    const found = check(parts, { alle: whole(100), netz: whole(60), amt: whole(50) });
    expect(found).toMatchObject([{ question: 'alle', other: 'netz', kind: 'summe', severity: 'hinweis' }]);
    expect(found[0]?.sentence).toBe(
      '„davon online“ (60 Fälle) und „davon im Amt“ (50 Fälle) sind zusammen mehr als „Anträge“ (100 Fälle).',
    );
    expect(check(parts, { alle: whole(100), netz: whole(60), amt: whole(40) })).toEqual([]);
  });

  it('compares amounts', () => {
    const money = sheet([moneyQuestion('a'), moneyQuestion('b')], [{ part: 'a', whole: 'b' }]);
    expect(check(money, { a: euro(2), b: euro(1) })).toHaveLength(1);
  });

  it('leaves out what is not asked', () => {
    const hidden = sheet(
      [
        choiceQuestion('wer', ['eigen', 'fremd']),
        numberQuestion('a', { condition: { question: 'wer', answers: ['fremd'] } }),
        numberQuestion('b'),
      ],
      [{ part: 'a', whole: 'b' }],
    );
    const found = check(hidden, { wer: chosen('eigen'), a: whole(5), b: whole(1) });
    expect(found.map(({ kind }) => kind)).toEqual(['bedingung']);
  });
});

it('measures by the answered cases and lists findings in the order of the sheet', () => {
  const range = { per: 'faelle' as const, min: null, max: 2_000_000n as Millionths };
  const both = sheet([
    numberQuestion('stunden', { unit: 'Stunden', range }),
    numberQuestion('pflicht', { required: true }),
    numberQuestion('faelle', { countsCases: true }),
  ]);
  const found = check(both, { stunden: whole(300), faelle: whole(100) });
  expect(found.map(({ question, severity }) => [question, severity])).toEqual([
    ['stunden', 'begruendung'],
    ['pflicht', 'verhindert'],
  ]);
  expect(check(both, { stunden: whole(200), faelle: whole(100), pflicht: whole(1) })).toEqual([]);
});
