import { expect, it } from 'vitest';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import {
  choiceQuestion,
  fileQuestion,
  moneyQuestion,
  numberQuestion,
  staffQuestion,
  tableQuestion,
} from '../../test-support/questions.ts';
import type { Answer, AnswerValue } from '../questionnaire/question.ts';
import { answerText } from './answer-text.ts';
import { changesBetween } from './changes-between.ts';

const given = (value: AnswerValue, note = ''): Answer => ({ value, note });
const figure = (value: bigint, note = '') => given({ kind: 'zahl', value: value as Millionths }, note);

it('says every kind of answer as people read it', () => {
  const hours = numberQuestion('h', { unit: 'Stunden', places: 1 });
  expect(answerText(hours, figure(1_140_500_000n))).toBe('1.140,5 Stunden');
  expect(answerText(moneyQuestion('k'), given({ kind: 'betrag', cents: 114_050n as Cents }))).toBe(
    '1.140,50\u00a0€',
  );
  expect(answerText(choiceQuestion('w', ['a', 'b']), given({ kind: 'auswahl', chosen: ['a', 'b'] }))).toBe(
    'Wahl a, Wahl b',
  );
  expect(
    answerText(tableQuestion('t'), given({ kind: 'tabelle', rows: [['Pass', '1140.5', '12.00', '']] })),
  ).toBe('Leistung: Pass, Fälle: 1.140,5, Kosten: 12,00\u00a0€');
  const lines = [{ payGrade: 'E 9b', persons: 1, fte: 500_000n as Millionths }];
  expect(answerText(staffQuestion('p'), given({ kind: 'personal', lines }))).toBe('E 9b: 1 Person, 0,5 VZÄ');
  expect(answerText(fileQuestion('f'), given({ kind: 'datei', sha256: 'ab', name: 'Plan.pdf' }))).toBe(
    'Plan.pdf',
  );
  expect(answerText(hours, { value: null, note: 'nicht gezählt' })).toBe('Keine Angabe: nicht gezählt');
  expect(answerText(hours, undefined)).toBe('');
});

it('lists what differs in the order of the sheet, notes too', () => {
  const questionnaire = {
    questions: [numberQuestion('a'), numberQuestion('b'), numberQuestion('c')],
    checks: [],
  };
  const before = new Map([
    ['a', figure(1_000_000n)],
    ['b', figure(2_000_000n)],
  ]);
  const after = new Map([
    ['c', figure(3_000_000n)],
    ['b', figure(2_000_000n, 'geschätzt')],
    ['a', figure(1_000_000n)],
  ]);
  expect(
    changesBetween(questionnaire, before, after).map(({ question, ...texts }) => [question.key, texts]),
  ).toEqual([
    ['b', { before: '2 Fälle', after: '2 Fälle\nBemerkung: geschätzt' }],
    ['c', { before: '', after: '3 Fälle' }],
  ]);
});
