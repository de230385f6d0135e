import { describe, expect, it } from 'vitest';
import type { Millionths } from '../../../../foundation/decimal.ts';
import {
  choiceQuestion,
  fileQuestion,
  moneyQuestion,
  numberQuestion,
  staffQuestion,
  tableQuestion,
  textQuestion,
} from '../../test-support/questions.ts';
import type { Question } from '../questionnaire/question.ts';
import { payGradeOf } from './read-rows.ts';
import { readTyped } from './read-typed.ts';
import { NOTHING_TYPED, type Typed } from './typed.ts';

const read = (question: Question, typed: Partial<Typed>) =>
  readTyped(question, { ...NOTHING_TYPED, ...typed });
const taken = (question: Question, typed: Partial<Typed>) => {
  const answer = read(question, typed);
  if (!answer.ok) throw new Error(answer.error.map(({ message }) => message).join(' '));
  return answer.value?.value;
};
const refusal = (question: Question, typed: Partial<Typed>): string => {
  const answer = read(question, typed);
  return answer.ok ? 'taken' : answer.error.map(({ message }) => message).join(' ');
};

describe('a figure', () => {
  const cases = numberQuestion('faelle');
  const hours = numberQuestion('zeit', { unit: 'Stunden im Jahr', places: 1 });

  it.each([
    ['1140', 1140n],
    ['1.140', 1140n],
    [' 1 140 ', 1140n],
    ['1.140.000', 1_140_000n],
    ['0', 0n],
    ['12 Fälle', 12n],
  ])('reads %s where only whole numbers are asked', (text, whole) => {
    expect(taken(cases, { text })).toEqual({ kind: 'zahl', value: whole * 1_000_000n });
  });

  it.each([
    ['12,5', 12_500_000n],
    ['12.5', 12_500_000n],
    ['1.234,5', 1_234_500_000n],
    ['12,5 Stunden', 12_500_000n],
    ['12,5 stunden im jahr', 12_500_000n],
    ['12,50', 12_500_000n],
  ])('reads %s with one place', (text, value) => {
    expect(taken(hours, { text })).toEqual({ kind: 'zahl', value });
  });

  it('asks back what can be read in two ways, and never guesses', () => {
    expect(refusal(hours, { text: '1.140' })).toContain('mehrdeutig');
    expect(refusal(cases, { text: '12,5' })).toContain('keine ganze Zahl');
    expect(refusal(hours, { text: '12,55' })).toContain('mehr als eine Nachkommastelle');
    expect(refusal(hours, { text: 'etwa 12' })).toContain('keine Zahl');
    expect(refusal(hours, { text: '10-12' })).toContain('keine Zahl');
    expect(refusal(cases, { text: '1000000000001' })).toContain('zu groß');
  });

  it('asks back another unit than its own', () => {
    expect(refusal(hours, { text: '90 Minuten' })).toBe(
      'Gefragt ist in „Stunden im Jahr“, Sie haben „Minuten“ geschrieben. Rechnen Sie um, und schreiben Sie nur die Zahl.',
    );
  });

  it('takes less than zero only where the questionnaire says so', () => {
    const balance = numberQuestion('saldo', {
      range: { per: 'absolut', min: -5_000_000n as Millionths, max: null },
    });
    expect(refusal(cases, { text: '-3' })).toContain('nicht kleiner als null');
    expect(taken(balance, { text: '−3' })).toEqual({ kind: 'zahl', value: -3_000_000n });
  });
});

describe('an amount', () => {
  const cost = moneyQuestion('kosten');
  it.each([
    ['1.140,50', 114_050n],
    ['12,5 €', 1250n],
    ['1140', 114_000n],
  ])('reads %s', (text, cents) => expect(taken(cost, { text })).toEqual({ kind: 'betrag', cents }));

  it('refuses more than cents and less than nothing', () => {
    expect(refusal(cost, { text: '1,234' })).toContain('zwei Nachkommastellen');
    expect(refusal(cost, { text: '-1' })).toContain('nicht kleiner als null');
  });
});

describe('a choice', () => {
  const who = choiceQuestion('wer', ['eigen', 'fremd', 'beide']);
  it('takes values and labels, in the order of the question', () => {
    expect(taken(who, { chosen: ['fremd'] })).toEqual({ kind: 'auswahl', chosen: ['fremd'] });
    expect(taken(who, { chosen: [' wahl EIGEN '] })).toEqual({ kind: 'auswahl', chosen: ['eigen'] });
    const several = { ...who, several: true };
    expect(taken(several, { chosen: ['beide', 'eigen', 'eigen'] })).toEqual({
      kind: 'auswahl',
      chosen: ['eigen', 'beide'],
    });
  });
  it('refuses what is not offered and two where one is asked', () => {
    expect(refusal(who, { chosen: ['keiner'] })).toBe(
      '„keiner“ steht nicht zur Wahl. Wählen Sie: „Wahl eigen“, „Wahl fremd“, „Wahl beide“.',
    );
    expect(refusal(who, { chosen: ['eigen', 'fremd'] })).toContain('nur eine');
  });
});

describe('a text', () => {
  it('keeps its lines and refuses too many characters', () => {
    const how = textQuestion('ablauf');
    expect(taken(how, { text: ' eins\r\nzwei ' })).toEqual({ kind: 'text', text: 'eins\nzwei' });
    expect(refusal(how, { text: 'x'.repeat(4001) })).toContain('höchstens 4000 Zeichen');
  });
});

describe('a table', () => {
  const table = tableQuestion('leistungen');
  it('keeps figures exact and leaves blank rows out', () => {
    const rows = [
      ['Pass', '1.140,5', '12 €', ''],
      ['', ' ', '', ''],
      ['Ausweis', '3', '0', 'neu'],
    ];
    expect(taken(table, { rows })).toEqual({
      kind: 'tabelle',
      rows: [
        ['Pass', '1140.5', '12.00', ''],
        ['Ausweis', '3', '0.00', 'neu'],
      ],
    });
    expect(taken(table, { rows: [['', '', '', '']] })).toBeUndefined();
  });
  it('names every cell of a half-filled row by its place', () => {
    const rows = [
      ['', '', '', ''],
      ['', 'viele', '', 'x'],
    ];
    const refused = read(table, { rows });
    expect(!refused.ok && refused.error.map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(refusal(table, { rows: [['a', '1', '2', '', 'zu viel']] })).toContain('mehr als 4 Spalten');
  });
});

describe('staff', () => {
  const staff = staffQuestion('personal');
  it('reads pay grade, persons and places', () => {
    expect(
      taken(staff, {
        rows: [
          ['EG9B', '2', '1,5'],
          ['a 10', '1', '0,125'],
        ],
      }),
    ).toEqual({
      kind: 'personal',
      lines: [
        { payGrade: 'EG 9b', persons: 2, fte: 1_500_000n },
        { payGrade: 'A 10', persons: 1, fte: 125_000n },
      ],
    });
  });
  it.each([
    [['EG 9b', '0', '0,5'], 'ganze Zahl ab 1'],
    [['EG 9b', '1', '0'], 'mehr als 0'],
    [['EG 9b', '1', '1,01'], 'nicht mehr als eine Vollzeitstelle'],
    [['EG 9b', '2', '2,5'], 'nicht mehr als 2 Vollzeitstellen'],
    [['EG 9b', '1', '0,1234'], 'drei Nachkommastellen'],
    [['', '1', '1'], 'Füllen Sie „Entgeltgruppe“ aus'],
    [['EG 9b', '', '1'], 'Füllen Sie „Personen“ aus'],
    [['EG 9b', '1', ''], 'Füllen Sie „Vollzeitäquivalente“ aus'],
  ])('refuses %s', (row, message) => expect(refusal(staff, { rows: [row] })).toContain(message));

  it('asks for one line per pay grade', () => {
    const refused = read(staff, {
      rows: [
        ['EG 9b', '1', '1'],
        ['', '', ''],
        ['9b', '1', '1'],
        ['außer Tarif', '1', '1'],
        ['Außer Tarif', '1', '1'],
      ],
    });
    expect(!refused.ok && refused.error).toMatchObject([
      { row: 2, column: 0 },
      { row: 4, column: 0 },
    ]);
  });

  it.each([
    ['9b', 'EG 9b'],
    ['E09c', 'EG 9c'],
    ['Entgeltgruppe 11', 'EG 11'],
    ['A13', 'A 13'],
    ['s 11B', 'S 11b'],
    ['2ü', 'EG 2Ü'],
    ['außer Tarif', 'außer Tarif'],
  ])('spells %s in one way', (typed, grade) => expect(payGradeOf(typed)).toBe(grade));
});

describe('nothing, a note, a file', () => {
  it('tells nothing from "keine Angabe" with its reason', () => {
    const cost = moneyQuestion('kosten');
    expect(read(cost, { text: ' ' })).toEqual({ ok: true, value: null });
    expect(read(cost, { note: ' wird nicht erfasst ' })).toEqual({
      ok: true,
      value: { value: null, note: 'wird nicht erfasst' },
    });
    expect(refusal(cost, { text: 'x', note: 'y'.repeat(1001) })).toMatch(
      /keine Zahl.*höchstens 1000 Zeichen/,
    );
  });
  it('takes a file that is stored', () => {
    const file = { sha256: 'ab', name: 'Organigramm.pdf' };
    expect(taken(fileQuestion('plan'), { file })).toEqual({ kind: 'datei', ...file });
  });
});
