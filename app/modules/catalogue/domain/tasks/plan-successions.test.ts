import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { sampleCatalogue, sampleTask, TODAY } from '../../test-support/sample-tasks.ts';
import { type MergeForm, planMerge } from './plan-merge.ts';
import { planSplit, type SplitForm } from './plan-split.ts';

const CATALOGUE = sampleCatalogue(
  sampleTask('101', { longVacant: true }),
  sampleTask('102', { longVacant: true }),
  sampleTask('103'),
  sampleTask('104', { retiredOn: calendarDate('2026-01-01') }),
  sampleTask('200'),
  sampleTask('201', { parentId: 't200' }),
  sampleTask('300', { addedOn: calendarDate('2026-06-01') }),
);
const MERGE: MergeForm = {
  sources: '101, 102',
  number: '401',
  title: 'Bürgerbüro',
  areaId: 'area-Ordnung',
  parent: '',
  on: '01.10.2026',
  reason: 'Ein Amt macht beides',
};
const merged = (changes: Partial<MergeForm>) => planMerge({ ...MERGE, ...changes }, CATALOGUE);

describe('a merge', () => {
  it('into a new task keeps the note that all of them are vacant', () => {
    const plan = merged({});
    expect(plan.ok && plan.value).toMatchObject({
      sources: [{ number: '101' }, { number: '102' }],
      target: { number: '401', title: 'Bürgerbüro', areaId: 'area-Ordnung', longVacant: true },
      on: '2026-10-01',
    });
    const mixed = merged({ sources: '101 103' });
    expect(mixed.ok && mixed.value.target.longVacant).toBe(false);
  });

  it('into a task of the catalogue asks for no title', () => {
    const plan = merged({ sources: '101', number: '103', title: '', areaId: '' });
    expect(plan.ok && plan.value.target).toMatchObject({ id: 't103' });
  });

  it.each<[string, Partial<MergeForm>, string, RegExp]>([
    ['one task alone', { sources: '101' }, 'sources', /mindestens zwei/],
    ['a number twice', { sources: '101, 102, 101' }, 'sources', /101 steht zweimal/],
    ['an unknown number', { sources: '101, 999' }, 'sources', /keine Aufgabe 999/],
    ['a retired task', { sources: '101, 104' }, 'sources', /104 ist schon abgelöst/],
    ['a heading', { sources: '101, 200' }, 'sources', /stehen noch andere \(201\)/],
    ['a task into itself', { sources: '101, 103', number: '103' }, 'sources', /nicht in sich selbst/],
    ['the number of a retired task', { number: '104' }, 'number', /nie neu vergeben/],
    ['no title for a new task', { title: ' ' }, 'title', /Geben Sie den Titel an/],
    ['below one that ends', { parent: '101' }, 'parent', /endet durch die Zusammenlegung/],
    ['a day to come', { on: '22.11.2026' }, 'on', /Zukunft/],
    [
      'a day before a task was there',
      { sources: '101,300', on: '31.05.2026' },
      'on',
      /erst seit dem 01.06.2026/,
    ],
    ['no reason', { reason: '' }, 'reason', /Geben Sie den Grund an/],
  ])('is refused: %s', (_, changes, field, message) => {
    const plan = merged(changes);
    expect(plan).toMatchObject({ ok: false, error: [{ field, message: expect.stringMatching(message) }] });
  });
});

const SPLIT: SplitForm = { parts: '201.1 Pässe\n201.2; Ausweise\n', on: '2026-11-21', reason: 'Zwei Ämter' };
const parted = (changes: Partial<SplitForm>, number = '201') =>
  planSplit(
    CATALOGUE.tasks.find((task) => task.number === number) ?? sampleTask('?'),
    { ...SPLIT, ...changes },
    CATALOGUE,
  );

describe('a split', () => {
  it('puts the new tasks where the old one stood', () => {
    const plan = parted({});
    expect(plan.ok && plan.value).toMatchObject({
      parts: [
        { number: '201.1', title: 'Pässe', parentId: 't200' },
        { number: '201.2', title: 'Ausweise', parentId: 't200' },
      ],
      on: TODAY,
    });
  });

  it.each<[string, Partial<SplitForm>, RegExp]>([
    ['into one', { parts: '201.1 Pässe' }, /mindestens zwei/],
    ['a number that is taken', { parts: '201.1 Pässe\n103 Ausweise' }, /^Zeile 2: Die Nummer 103 hat schon/],
    ['a number twice', { parts: '7 A\n\n7 B' }, /^Zeile 3: Die Nummer 7 steht schon/],
    ['no title', { parts: '7 A\n8' }, /^Zeile 2: Geben Sie den Titel/],
    ['a formula', { parts: '7 A\n8 =1+1' }, /^Zeile 2: Hier steht eine Formel/],
    ['no number', { parts: 'Pässe, Ausweise\n8 B' }, /^Zeile 1: „Pässe“ geht als Nummer nicht/],
  ])('is refused: %s', (_, changes, message) => {
    expect(parted(changes)).toMatchObject({
      ok: false,
      error: [{ field: 'parts', message: expect.stringMatching(message) }],
    });
  });

  it('is refused for a heading and for a retired task', () => {
    expect(parted({}, '200')).toMatchObject({ ok: false, error: [{ field: 'parts' }] });
    expect(parted({}, '104')).toMatchObject({ ok: false, error: [{ field: 'parts' }] });
  });
});
