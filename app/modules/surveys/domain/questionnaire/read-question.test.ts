import { describe, expect, it } from 'vitest';
import { millionths } from '../../../../foundation/decimal.ts';
import { draftOf, emptyDraft } from './question-draft.ts';
import { readQuestion } from './read-question.ts';
import { STANDARD_QUESTIONNAIRE } from './standard-questions.ts';

const NONE: ReadonlySet<string> = new Set();
const fieldsOf = (draft: Parameters<typeof readQuestion>[0]): string[] => {
  const read = readQuestion(draft, NONE, null);
  return read.ok ? [] : read.error.map(({ field }) => field);
};
const minutes = {
  ...emptyDraft('zahl', 'ressourcen'),
  label: 'Wie lange dauert ein Fall?',
  unit: 'Minuten je Fall',
  rangeMin: '5',
  rangeMax: '2400',
};

describe('a question as it was typed', () => {
  it('gets a key from its wording, unlike those that are taken', () => {
    const taken = new Set(['wie-lange-dauert-ein-fall']);
    expect(readQuestion(minutes, taken, null)).toMatchObject({
      ok: true,
      value: { key: 'wie-lange-dauert-ein-fall-2', kind: 'zahl', unit: 'Minuten je Fall', places: 0 },
    });
  });

  it('carries its range exactly, with a comma as the decimal sign', () => {
    const read = readQuestion({ ...minutes, rangeMin: '0,5', rangePer: 'faelle' }, NONE, null);
    expect(read).toMatchObject({
      ok: true,
      value: { range: { per: 'faelle', min: millionths(500_000n), max: millionths(2_400_000_000n) } },
    });
  });

  it('has no range where both bounds are empty', () => {
    expect(readQuestion({ ...minutes, rangeMin: '', rangeMax: '' }, NONE, null)).toMatchObject({
      ok: true,
      value: { range: null },
    });
  });

  it.each([
    ['no wording', { label: '  ' }, ['label']],
    ['no unit', { unit: '' }, ['unit']],
    ['bounds that are crossed', { rangeMin: '10', rangeMax: '5' }, ['rangeMax']],
    ['a bound that is no number', { rangeMax: 'viel' }, ['rangeMax']],
    ['a bound that can be read in two ways', { rangeMax: '2.400' }, ['rangeMax']],
    ['an unknown block', { block: 'anderes' }, ['block']],
    ['four places', { places: '4' }, ['places']],
    ['everything at once', { label: '', unit: '', block: '' }, ['label', 'block', 'unit']],
  ])('is refused with %s', (_, wrong, fields) => {
    expect(fieldsOf({ ...minutes, ...wrong })).toEqual(fields);
  });

  it('keeps key and kind when it is changed, and the values of answers that kept their wording', () => {
    const draft = { ...emptyDraft('auswahl', 'organisation'), label: 'Wer?', choices: 'Wir\nAndere' };
    const first = readQuestion(draft, NONE, null);
    if (!first.ok) throw new Error('a good question was refused');
    const changed = { ...draft, label: 'Wer denn?', kind: 'text', choices: 'Niemand\nAndere\nWir alle' };
    expect(readQuestion(changed, NONE, first.value)).toMatchObject({
      ok: true,
      value: {
        key: 'wer',
        kind: 'auswahl',
        choices: [
          { value: 'niemand', label: 'Niemand' },
          { value: 'andere', label: 'Andere' },
          { value: 'wir-alle', label: 'Wir alle' },
        ],
      },
    });
  });

  it.each([
    ['one answer', 'Ja', 'mindestens zwei'],
    ['an answer twice', 'Ja\nNein\nJa', '„Ja“ steht zweimal'],
    ['an answer twice in another case', 'Ja\nNein\nja', '„ja“ steht zweimal'],
  ])('is refused with %s to choose from', (_, choices, sentence) => {
    const read = readQuestion(
      { ...emptyDraft('auswahl', 'bedarfe'), label: 'Wollen Sie?', choices },
      NONE,
      null,
    );
    expect(read.ok ? '' : read.error.map(({ message }) => message).join(' ')).toContain(sentence);
  });

  it('gives no answer a value that is the wording of another', () => {
    const draft = { ...emptyDraft('auswahl', 'bedarfe'), label: 'Welche Note?', choices: 'A+\nA' };
    expect(readQuestion(draft, NONE, null)).toMatchObject({
      ok: true,
      value: {
        choices: [
          { value: 'a-2', label: 'A+' },
          { value: 'a', label: 'A' },
        ],
      },
    });
  });

  it('reads the columns of a table with their kinds', () => {
    const table = { ...emptyDraft('tabelle', 'leistungen'), label: 'Leistungen' };
    expect(
      readQuestion({ ...table, columns: 'Leistung\nFälle | Zahl\nKosten | Euro' }, NONE, null),
    ).toMatchObject({
      ok: true,
      value: {
        columns: [
          { key: 'leistung', kind: 'text' },
          { key: 'faelle', kind: 'zahl' },
          { key: 'kosten', kind: 'betrag' },
        ],
      },
    });
    expect(fieldsOf({ ...table, columns: 'Fälle | Stück' })).toEqual(['columns']);
  });

  it.each(STANDARD_QUESTIONNAIRE.questions.map((question) => [question.key, question] as const))(
    'comes back from its form as it was: %s',
    (_, question) => {
      expect(readQuestion(draftOf(question), NONE, question)).toEqual({ ok: true, value: question });
    },
  );
});
