import { describe, expect, it } from 'vitest';
import { NO_CONTENT, type SheetAnswer } from '../answers/answer-content.ts';
import { buildForm, type FormOwner, type FormTask } from './build-form.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { previewChanges } from './preview-changes.ts';
import { readForm } from './read-form.ts';

const owner: FormOwner = {
  roundId: '0199f1c0-0000-7000-8000-000000000001',
  roundTitle: 'Bedarfsabfrage 2026',
  isSample: false,
  memberKey: '06433010',
  memberName: 'Raunheim',
};
const tasks: readonly FormTask[] = ['01', '02', '03'].map((number) => ({
  id: `0199f1c0-0000-7000-8000-0000000000${number}`,
  number,
  title: `Aufgabe ${number}`,
  area: 'Archiv',
}));
const [first, second] = tasks.map(({ id }) => id) as [string, string];
const answer = (taskId: string, content: Partial<SheetAnswer>): SheetAnswer => ({
  ...NO_CONTENT,
  taskId,
  source: 'konto',
  byLabel: 'Leitung',
  version: 1,
  ...content,
});
const answers = new Map([[first, answer(first, { answer: 'interesse', urgency: 7, remark: 'bleibt' })]]);

/** The form as someone opens it: cells as texts. Columns: A number, D answer, E urgency, F partner, G vacant, I remark. */
const form = (edit: (cells: string[][]) => void = () => undefined): FilledSheet[] =>
  buildForm(owner, tasks, answers).map(({ name, columns, rows }) => {
    const cells = [
      columns.map(({ header }) => header),
      ...rows.map((row) => row.map((cell) => `${cell ?? ''}`)),
    ];
    if (name === 'Bogen') edit(cells);
    return { name, rows: cells };
  });
const set = (row: number, column: number, text: string) => (cells: string[][]) => {
  const line = cells[row];
  if (line) line[column] = text;
};
const read = (sheets: FilledSheet[], who = owner) => readForm(sheets, who, tasks);
const faults = (edit: (cells: string[][]) => void): string[] => {
  const result = read(form(edit));
  if (result.ok || result.error.kind !== 'cells') throw new Error('was not refused by cell');
  return result.error.faults.map(({ address }) => address);
};

describe('a filled form', () => {
  it('changes nothing where nothing was typed, wherever its rows and columns stand', () => {
    expect(read(form())).toEqual({ ok: true, value: [] });
    const turned = form((cells) => {
      for (const row of cells) row.reverse();
      cells.push(...cells.splice(1, 1));
    });
    expect(read(turned)).toEqual({ ok: true, value: [] });
  });

  it('names what was typed with the edit it builds on; an emptied cell clears, a missing row does nothing', () => {
    const typed = form((cells) => {
      set(1, 4, '')(cells);
      set(2, 3, 'kein interesse')(cells);
      cells.splice(3, 1);
    });
    expect(read(typed)).toEqual({
      ok: true,
      value: [
        { taskId: first, version: 1, urgency: '' },
        { taskId: second, version: 0, answer: 'kein-interesse' },
      ],
    });
  });

  it.each([
    ['zero', set(2, 4, '0'), ['Bogen!E3']],
    ['eleven', set(2, 4, '11'), ['Bogen!E3']],
    ['a fraction', set(2, 4, '7.5'), ['Bogen!E3']],
    ['a date that Excel made of it', set(2, 4, '1900-01-07'), ['Bogen!E3']],
    ['an unknown answer', set(1, 3, 'vielleicht'), ['Bogen!D2']],
    ['neither yes nor no', set(3, 6, 'vielleicht'), ['Bogen!G4']],
    ['a partner without "erledigt"', set(1, 5, 'Trebur'), ['Bogen!F2']],
    ['a remark that is too long', set(1, 8, 'x'.repeat(1_001)), ['Bogen!I2']],
    ['an unknown task', set(3, 0, '99'), ['Bogen!A4']],
    ['a row without its number', set(3, 0, ''), ['Bogen!A4']],
    ['a task that stands twice', set(3, 0, '01'), ['Bogen!A4']],
    ['a changed head', set(0, 4, 'Wichtigkeit'), ['Bogen!E1', 'Bogen!1:1']],
    [
      'a column beside it',
      (cells: string[][]) => {
        for (const row of cells) row.push(row === cells[0] ? 'Notiz' : 'x');
      },
      ['Bogen!J1'],
    ],
  ])('refuses %s and names the cell', (_, edit, cells) => {
    expect(faults(edit)).toEqual(cells);
  });

  it('names every faulty cell at once', () => {
    const both = faults((cells) => {
      set(1, 4, '12')(cells);
      set(2, 4, '-1')(cells);
      set(3, 3, 'ja')(cells);
    });
    expect(both).toEqual(['Bogen!E2', 'Bogen!E3', 'Bogen!D4']);
  });

  it.each([
    ['another round', { ...owner, roundId: 'x' }, 'anderen Abfrage'],
    ['another member', { ...owner, memberKey: '06433014' }, 'anderen Kommune'],
  ])('refuses the form of %s', (_, who, words) => {
    const refused = read(form(), who);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'form' } });
    expect(JSON.stringify(refused)).toContain(words);
  });

  it('refuses a workbook that is no form, and one whose hidden sheets are gone', () => {
    expect(read([{ name: 'Tabelle1', rows: [['x']] }])).toMatchObject({ error: { kind: 'form' } });
    expect(read(form().filter(({ name }) => name !== 'Stand'))).toMatchObject({ error: { kind: 'form' } });
    expect(read(form().filter(({ name }) => name !== 'Kennung'))).toMatchObject({ error: { kind: 'form' } });
  });
});

describe('the preview', () => {
  const change = { taskId: first, version: 1, urgency: '9' };

  it('shows what changes, and leaves out what stands there already', () => {
    expect(previewChanges(answers, [change])).toEqual([
      { change, differences: [{ field: 'urgency', before: '7', after: '9' }] },
    ]);
    const same = new Map([[first, answer(first, { answer: 'interesse', urgency: 9, version: 5 })]]);
    expect(previewChanges(same, [change])).toEqual([]);
  });

  it('shows both values where someone else has written meanwhile', () => {
    const theirs = answer(first, {
      answer: 'interesse',
      urgency: 3,
      version: 2,
      byLabel: 'Bauamt (per Link)',
    });
    expect(previewChanges(new Map([[first, theirs]]), [change])).toEqual([
      { change, differences: [{ field: 'urgency', before: '3', after: '9' }], crossed: theirs },
    ]);
  });
});
