import { describe, expect, it } from 'vitest';
import type { Millionths } from '../../../../foundation/decimal.ts';
import type { FilledSheet } from '../../../needs/domain/index.ts';
import {
  choiceQuestion,
  fileQuestion,
  moneyQuestion,
  numberQuestion,
  staffQuestion,
  tableQuestion,
} from '../../test-support/questions.ts';
import type { Answer } from '../questionnaire/question.ts';
import { buildForm, type FormOwner } from './build-form.ts';
import { readForm } from './read-form.ts';

const owner: FormOwner = {
  surveyId: '0199f1c0-0000-7000-8000-000000000001',
  surveyTitle: 'Ist-Analyse Archiv',
  isSample: false,
  questionnaire: '0199f1c0-0000-7000-8000-000000000002/1',
  memberKey: '06433010',
  memberName: 'Raunheim',
};
/** Numbered 1 to 7: all stand in the third block, "3 Ressourcen". */
const questionnaire = {
  questions: [
    numberQuestion('faelle'),
    numberQuestion('zeit', { unit: 'Minuten je Fall', places: 1 }),
    moneyQuestion('kosten'),
    choiceQuestion('wer', ['eigen', 'fremd'], { condition: null }),
    tableQuestion('leistungen'),
    staffQuestion('personal'),
    fileQuestion('plan'),
  ],
  checks: [],
};
const value = (whole: bigint): Answer => ({
  value: { kind: 'zahl', value: (whole * 1_000_000n) as Millionths },
  note: '',
});
const kept = new Map([
  ['faelle', { answer: value(120n), version: 3 }],
  [
    'plan',
    {
      answer: { value: { kind: 'datei', sha256: 'a'.repeat(64), name: 'Plan.pdf' }, note: '' } as const,
      version: 1,
    },
  ],
]);

type Edit = (sheets: Map<string, string[][]>) => void;
/** The form as someone opens it: cells as texts. Columns of a block: A number, E answer, F note. */
const form = (edit: Edit = () => undefined): FilledSheet[] => {
  const sheets = new Map(
    buildForm(owner, questionnaire, kept).map(({ name, columns, rows }) => [
      name,
      [columns.map(({ header }) => header), ...rows.map((row) => row.map((cell) => cell ?? ''))],
    ]),
  );
  edit(sheets);
  return [...sheets].map(([name, rows]) => ({ name, rows }));
};
const BLOCK = '3 Ressourcen';
const set =
  (sheet: string, row: number, column: number, text: string): Edit =>
  (sheets) => {
    const rows = sheets.get(sheet) ?? [];
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = text;
  };
const all =
  (...edits: Edit[]): Edit =>
  (sheets) => {
    for (const edit of edits) edit(sheets);
  };
const read = (edit?: Edit, who = owner) => readForm(form(edit), who, questionnaire);
const faults = (edit: Edit): [string, string][] => {
  const result = read(edit);
  if (result.ok || result.error.kind !== 'cells') throw new Error('was not refused by cell');
  return result.error.faults.map(({ address, message }) => [address, message]);
};

describe('a filled form', () => {
  it('changes nothing where nothing was typed, also sorted another way or without its rows', () => {
    expect(read()).toEqual({ ok: true, value: [] });
    const turned: Edit = (sheets) => {
      const rows = sheets.get(BLOCK) ?? [];
      for (const row of rows) row.reverse();
      rows.push(...rows.splice(1, 2));
    };
    expect(read(turned)).toEqual({ ok: true, value: [] });
    const cut: Edit = (sheets) => {
      sheets.get(BLOCK)?.splice(1, 1);
      sheets.delete('Frage 5');
    };
    expect(read(cut)).toEqual({ ok: true, value: [] });
  });

  it('names what was typed with the edit it builds on; an emptied cell takes the answer back', () => {
    const typed = all(
      set(BLOCK, 1, 4, ''),
      set(BLOCK, 2, 4, '12,5'),
      set(BLOCK, 4, 4, 'wahl EIGEN'),
      set('Frage 6', 1, 0, 'EG9b'),
      set('Frage 6', 1, 1, '2'),
      set('Frage 6', 1, 2, '1,5'),
    );
    const changes = read(typed);
    expect(
      changes.ok &&
        changes.value.map(({ questionKey, version, answer }) => [questionKey, version, answer?.value]),
    ).toEqual([
      ['faelle', 3, undefined],
      ['zeit', 0, { kind: 'zahl', value: 12_500_000n }],
      ['wer', 0, { kind: 'auswahl', chosen: ['eigen'] }],
      ['personal', 0, { kind: 'personal', lines: [{ payGrade: 'EG 9b', persons: 2, fte: 1_500_000n }] }],
    ]);
  });

  it('takes a reason without an answer as "keine Angabe"', () => {
    const changes = read(set(BLOCK, 3, 5, 'wird nicht getrennt gebucht'));
    expect(changes).toMatchObject({
      value: [{ questionKey: 'kosten', answer: { value: null, note: 'wird nicht getrennt gebucht' } }],
    });
  });
});

describe('a faulty form names every cell', () => {
  it.each<[string, Edit, string, string]>([
    ['a word for a number', set(BLOCK, 1, 4, 'viele'), '3 Ressourcen!E2', 'keine'],
    ['another unit', set(BLOCK, 2, 4, '2 Stunden'), '3 Ressourcen!E3', 'Rechnen Sie um'],
    ['two ways to read it', set(BLOCK, 2, 4, '1.140'), '3 Ressourcen!E3', 'mehrdeutig'],
    [
      'a day that a program made of 1.5',
      set(BLOCK, 2, 4, '2026-05-01'),
      '3 Ressourcen!E3',
      'Hier steht ein Datum',
    ],
    ['too many places', set(BLOCK, 3, 4, '1,234'), '3 Ressourcen!E4', 'Nachkommastellen'],
    ['a choice that is not offered', set(BLOCK, 4, 4, 'beide'), '3 Ressourcen!E5', 'steht nicht zur Wahl'],
    ['a table typed in the block', set(BLOCK, 5, 4, 'drei'), '3 Ressourcen!E6', 'Blatt „Frage 5“'],
    ['another file', set(BLOCK, 7, 4, 'Neu.pdf'), '3 Ressourcen!E8', 'auf der Seite des Bogens'],
    ['a note that is too long', set(BLOCK, 1, 5, 'x'.repeat(1001)), '3 Ressourcen!F2', 'Kürzen'],
    [
      'a question that is not asked',
      set(BLOCK, 1, 0, '99'),
      '3 Ressourcen!A2',
      'hat dieser Fragebogen nicht',
    ],
    ['a row without its number', set(BLOCK, 1, 0, ''), '3 Ressourcen!A2', 'fehlt die Nummer'],
    [
      'a question that stands twice',
      set(BLOCK, 2, 0, '1'),
      '3 Ressourcen!A3',
      'steht schon in 3 Ressourcen!A2',
    ],
    ['a changed head', set(BLOCK, 0, 4, 'Wert'), '3 Ressourcen!E1', 'kennt das Formular nicht'],
    ['half a row of a table', set('Frage 5', 1, 0, 'Auskunft'), 'Frage 5!B2', 'leeren Sie die ganze Zeile'],
    ['a changed head of a table', set('Frage 5', 0, 1, 'Anzahl'), 'Frage 5!B1', 'wie im Formular: „Fälle“'],
    ['a cell beside a table', set('Frage 5', 1, 6, 'x'), 'Frage 5!2:2', 'mehr als 4 Spalten'],
    ['half a row of staff', set('Frage 6', 1, 0, 'EG 8'), 'Frage 6!B2', 'Personen'],
  ])('%s', (_, edit, address, words) => {
    const found = faults(edit).find(([at]) => at === address);
    expect(found?.[1] ?? faults(edit)).toContain(words);
  });

  it('all at once', () => {
    const wrong = all(
      set(BLOCK, 1, 4, 'x'),
      set(BLOCK, 2, 0, '99'),
      set(BLOCK, 3, 4, 'y'),
      set('Frage 6', 2, 2, '-1'),
    );
    expect(faults(wrong).map(([at]) => at)).toEqual([
      '3 Ressourcen!A3',
      '3 Ressourcen!E2',
      '3 Ressourcen!E4',
      'Frage 6!A3',
      'Frage 6!B3',
      'Frage 6!C3',
    ]);
  });
});

describe('a foreign form', () => {
  it.each<[string, Partial<FormOwner>, string]>([
    ['another survey', { surveyId: 'x' }, 'anderen Erhebung („Ist-Analyse Archiv“)'],
    ['another member', { memberKey: '06433014', memberName: 'Trebur' }, 'Formular für Trebur'],
    ['another version of the questionnaire', { questionnaire: 'x/2' }, 'anderen Fassung des Fragebogens'],
  ])('of %s is refused', (_, who, words) => {
    expect(read(undefined, { ...owner, ...who })).toMatchObject({
      error: { kind: 'form', message: expect.stringContaining(words) },
    });
  });

  it.each<[string, Edit]>([
    ['without its identity', (sheets) => sheets.delete('Kennung')],
    ['without its baseline', (sheets) => sheets.delete('Stand')],
    ['with a changed baseline', set('Stand', 1, 2, '9')],
    ['with a row less in the baseline', (sheets) => sheets.get('Stand')?.splice(1, 1)],
    ['of another format', set('Kennung', 1, 1, 'gemeinwerk-erhebung-0')],
    ['without any block', (sheets) => sheets.delete(BLOCK)],
    ['that is no form at all', (sheets) => sheets.clear()],
  ])('%s is refused as a whole', (_, edit) => {
    expect(read(edit)).toMatchObject({ ok: false, error: { kind: 'form' } });
  });
});
