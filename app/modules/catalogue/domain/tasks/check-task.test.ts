import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { sampleArea, sampleCatalogue, sampleTask } from '../../test-support/sample-tasks.ts';
import { checkArea, freeSlug } from './check-area.ts';
import { checkNewTask, checkTask, type NewTaskForm } from './check-task.ts';

// 1 > 1.1 > 1.1.1 is as deep as it gets.
const CATALOGUE = sampleCatalogue(
  sampleTask('1', { areaId: 'area-Soziales' }),
  sampleTask('1.1', { areaId: 'area-Soziales', parentId: 't1' }),
  sampleTask('1.1.1', { areaId: 'area-Soziales', parentId: 't1.1' }),
  sampleTask('2'),
  sampleTask('3', { retiredOn: calendarDate('2026-01-01') }),
);
const FORM: NewTaskForm = {
  number: '01/10/2',
  title: '  Winter\u00a0dienst ',
  areaId: 'area-Ordnung',
  parent: '',
  description: 'Räumen\r\nund streuen',
  longVacant: true,
};
const check = (changes: Partial<NewTaskForm>) => checkNewTask({ ...FORM, ...changes }, CATALOGUE);

describe('a new task', () => {
  it('is read, and stands in the area of its parent', () => {
    expect(check({})).toEqual({
      ok: true,
      value: {
        number: '01/10/2',
        title: 'Winter dienst',
        areaId: 'area-Ordnung',
        parentId: null,
        description: 'Räumen\nund streuen',
        longVacant: true,
      },
    });
    const below = check({ parent: '1.1' });
    expect(below.ok && below.value).toMatchObject({ areaId: 'area-Soziales', parentId: 't1.1' });
  });

  it.each<[string, Partial<NewTaskForm>, string, RegExp]>([
    ['no number', { number: ' ' }, 'number', /Geben Sie eine Nummer an/],
    ['a word as number', { number: 'neu' }, 'number', /„neu“ geht als Nummer nicht/],
    ['a taken number', { number: '2' }, 'number', /hat schon „Aufgabe 2“/],
    ['a number of the past', { number: '3' }, 'number', /nie neu vergeben/],
    ['a formula', { title: '=HYPERLINK("http://x")' }, 'title', /Formel/],
    ['a title too long', { title: 'x'.repeat(201) }, 'title', /von 201 auf höchstens 200 Zeichen/],
    ['a control character', { description: 'a\u0007b' }, 'description', /Steuerzeichen/],
    ['no area', { areaId: '' }, 'areaId', /Wählen Sie den Aufgabenbereich/],
    ['an unknown parent', { parent: '9' }, 'parent', /„9“ gibt es nicht/],
    ['a retired parent', { parent: '3' }, 'parent', /seit 01.01.2026 abgelöst/],
    ['a fourth level', { parent: '1.1.1' }, 'parent', /höchstens 3 Ebenen/],
  ])('is refused: %s', (_, changes, field, message) => {
    expect(check(changes)).toMatchObject({
      ok: false,
      error: [{ field, message: expect.stringMatching(message) }],
    });
  });
});

describe('a change', () => {
  const move = (number: string, parent: string) =>
    checkTask(
      { ...FORM, parent },
      CATALOGUE,
      CATALOGUE.tasks.find((task) => task.number === number),
    );

  it('puts no task below itself, and nothing below the third level', () => {
    expect(move('1', '1.1.1')).toMatchObject({ ok: false, error: [{ field: 'parent' }] });
    expect(move('1', '1')).toMatchObject({ ok: false, error: [{ field: 'parent' }] });
    // 2 > 1 > 1.1 > 1.1.1 would be four levels, 2 > 1.1 > 1.1.1 are three.
    expect(move('1', '2')).toMatchObject({ ok: false, error: [{ field: 'parent' }] });
    expect(move('1.1', '2').ok).toBe(true);
  });
});

describe('an area', () => {
  const areas = [sampleArea('Ordnung'), sampleArea('Soziales', '31')];

  it('has a name and a number of its own', () => {
    expect(checkArea({ name: 'Bauen', number: ' ' }, areas)).toEqual({
      ok: true,
      value: { name: 'Bauen', number: null },
    });
    expect(checkArea({ name: 'Ordnung', number: '31' }, areas)).toMatchObject({
      ok: false,
      error: [{ field: 'name' }, { field: 'number', message: expect.stringContaining('„Soziales“') }],
    });
    expect(checkArea({ name: 'Ordnung', number: '32' }, areas, areas[0]).ok).toBe(true);
    expect(checkArea({ name: '…', number: '' }, areas)).toMatchObject({ ok: false });
  });

  it('gets an address that no other has', () => {
    expect(freeSlug('Ordnung!', areas)).toBe('ordnung-2');
    expect(freeSlug('Bauen', areas)).toBe('bauen');
  });
});
