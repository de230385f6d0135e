import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { checkAsking } from './check-asking.ts';
import { readPlannedItems } from './read-planned-items.ts';
import {
  askedBaseline,
  bindingBaseline,
  differsFrom,
  itemNumbers,
  plannedOf,
  type ScheduleBaseline,
  type ScheduleItem,
  shownItems,
} from './schedule.ts';
import { scheduleText } from './schedule-text.ts';

const item = (id: string, changes: Partial<ScheduleItem> = {}): ScheduleItem => ({
  id,
  kind: 'aufgabe',
  title: id,
  stagePosition: 3,
  ownerKey: null,
  ownerOffice: '',
  position: 1,
  plannedFrom: day('2026-11-01'),
  plannedTo: day('2026-11-30'),
  actualFrom: null,
  actualTo: null,
  isRemoved: false,
  version: 1,
  ...changes,
});
const ITEMS = [
  item('beside', { stagePosition: null, position: 1 }),
  item('second', { position: 3, ownerKey: 'trebur', ownerOffice: 'Hauptamt' }),
  item('first', { position: 2, kind: 'meilenstein', plannedTo: day('2026-11-01') }),
  item('gone', { isRemoved: true }),
];
const baseline = (number: number, agreedOn: string | null): ScheduleBaseline => ({
  number,
  documentId: `document-${number}`,
  askedOn: day('2026-11-01'),
  agreedOn: agreedOn === null ? null : day(agreedOn),
  items: shownItems(ITEMS).map(plannedOf),
});

describe('the items of a plan', () => {
  it('stand stage by stage, numbered within it, what belongs to none last', () => {
    expect([...itemNumbers(ITEMS)]).toEqual([
      ['first', '3.1'],
      ['second', '3.2'],
      ['beside', 'P1'],
    ]);
  });

  it('are read in words, stage by stage', () => {
    const text = scheduleText({
      projectTitle: 'Archiv',
      items: shownItems(ITEMS),
      stages: [{ position: 3, title: 'Ist-Analyse' }],
      nameOf: (key) => key.toUpperCase(),
      introduction: 'Bitte bis Freitag.',
    });
    expect(text.split('\n')[0]).toBe('Bitte bis Freitag.');
    expect(text.slice(text.indexOf('## '))).toBe(
      [
        '## 3. Ist-Analyse',
        '',
        '- first: Meilenstein am 01.11.2026',
        '- second: 01.11.2026 bis 30.11.2026 (TREBUR, Hauptamt)',
        '',
        '## Über alle Stufen',
        '',
        '- beside: 01.11.2026 bis 30.11.2026',
      ].join('\n'),
    );
  });
});

describe('the plan that binds', () => {
  it('is the youngest agreed one; asked is what went out last and does not bind', () => {
    const rounds = [baseline(1, '2026-03-20'), baseline(3, null), baseline(2, '2026-06-01')];
    expect(bindingBaseline(rounds)?.number).toBe(2);
    expect(askedBaseline(rounds)?.number).toBe(3);
    expect([bindingBaseline([]), askedBaseline([])]).toEqual([null, null]);
    // What went out before and never became binding is over once a younger one binds.
    expect(askedBaseline([baseline(1, null), baseline(2, '2026-06-01')])).toBeNull();
  });

  it('differs from the list once what members agree to changed, whatever happened since', () => {
    const asked = baseline(1, null);
    expect(differsFrom(ITEMS, asked)).toBe(false);
    const done = ITEMS.map((one) => ({ ...one, actualFrom: day('2026-11-01'), version: 2 }));
    expect(differsFrom(done, asked)).toBe(false);
    const renamed = ITEMS.map((one) => (one.id === 'first' ? { ...one, title: 'anders' } : one));
    expect(differsFrom(renamed, asked)).toBe(true);
    expect(differsFrom(ITEMS.slice(1), asked)).toBe(true);
  });

  it('is read as it was kept; anything else throws', () => {
    const { items } = baseline(1, null);
    expect(readPlannedItems(JSON.parse(JSON.stringify(items)))).toEqual(items);
    const [kept] = items;
    for (const wrong of [
      null,
      [3],
      [{ ...kept, kind: 'fest' }],
      [{ ...kept, plannedTo: '2026-02-30' }],
      [{}],
    ])
      expect(() => readPlannedItems(wrong)).toThrow(TypeError);
  });
});

describe('putting a plan to the members', () => {
  const FACTS = { today: day('2026-11-21'), items: 3, members: 12, isGoingRound: false, isRunning: true };
  const order = { dueOn: day('2026-11-22'), introduction: '' };
  it.each([
    [[], {}, {}],
    [['dueOn'], { dueOn: day('2026-11-21') }, {}],
    [['dueOn', 'introduction'], { dueOn: null, introduction: 'x'.repeat(2001) }, {}],
    [['state'], {}, { isRunning: false }],
    [['state'], {}, { isGoingRound: true }],
    [['state'], {}, { items: 0 }],
    [['state'], {}, { members: 0 }],
  ])('is refused for %j: %#', (fields, changes, facts) => {
    const found = checkAsking({ ...order, ...changes }, { ...FACTS, ...facts });
    expect(found.map(({ field }) => field)).toEqual(fields);
  });
});
