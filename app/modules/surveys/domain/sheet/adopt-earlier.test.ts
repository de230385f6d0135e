import { expect, it } from 'vitest';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { choiceQuestion, fileQuestion, numberQuestion } from '../../test-support/questions.ts';
import { NOTHING_TYPED } from '../answers/typed.ts';
import type { Answer } from '../questionnaire/question.ts';
import { adoptEarlier, stillEarlier } from './adopt-earlier.ts';

const figure = (value: bigint): Answer => ({
  value: { kind: 'zahl', value: (value * 1_000_000n) as Millionths },
  note: 'geschätzt',
});
const change = (questionKey: string, text = '', note = '') => ({
  ...{ questionKey, version: 0 },
  typed: { ...NOTHING_TYPED, text, note },
});

it('fills what is open and keeps what was typed, even where it is wrong', () => {
  const questions = ['a', 'b', 'c', 'd'].map((key) => numberQuestion(key));
  const earlier = new Map(['a', 'b', 'c'].map((key, index) => [key, figure(BigInt(index + 1))]));
  const changes = [change('a'), change('b', '7'), change('c', 'viele'), change('d')];
  const adopted = adoptEarlier(questions, changes, earlier);
  expect(adopted.map(({ typed }) => typed.text)).toEqual(['1', '7', 'viele', '']);
  expect(adopted[0]?.typed.note).toBe('');
  expect(adoptEarlier(questions, [change('a', '', 'keine Zahl')], earlier)[0]?.typed.text).toBe('');
});

it('leaves out what the question does not take any more, and files', () => {
  const questions = [choiceQuestion('wer', ['eigen']), fileQuestion('plan')];
  const earlier = new Map<string, Answer>([
    ['wer', { value: { kind: 'auswahl', chosen: ['niemand'] }, note: '' }],
    ['plan', { value: { kind: 'datei', sha256: 'ab', name: 'Plan.pdf' }, note: '' }],
  ]);
  const adopted = adoptEarlier(questions, [change('wer'), change('plan')], earlier);
  expect(adopted.map(({ typed }) => [typed.chosen, typed.file])).toEqual([
    [[], null],
    [[], null],
  ]);
});

it('knows what still says the same, whatever the note explains', () => {
  const questions = ['a', 'b', 'c', 'd'].map((key) => numberQuestion(key));
  const earlier = new Map(['a', 'b', 'c'].map((key) => [key, figure(5n)]));
  const changes = [change('a', '5', 'geprüft'), change('b', '6'), change('c'), change('d', '5')];
  expect([...stillEarlier(questions, changes, earlier)]).toEqual(['a']);
});
