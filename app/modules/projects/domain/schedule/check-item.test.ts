import { expect, it } from 'vitest';
import { calendarDate as day } from '../../../../foundation/calendar-date.ts';
import { checkItem, type ItemDraft, type ItemFacts, tidyItem } from './check-item.ts';

const FACTS: ItemFacts = {
  today: day('2026-11-21'),
  beginsOn: day('2026-03-01'),
  startedOn: day('2026-03-01'),
  memberKeys: ['06433010'],
  stagePositions: [1, 2],
};
const TASK: ItemDraft = {
  kind: 'aufgabe',
  title: 'Fragebogen entwerfen',
  stagePosition: 2,
  ownerKey: '06433010',
  ownerOffice: 'Hauptamt',
  plannedFrom: day('2026-04-01'),
  plannedTo: day('2026-04-30'),
  actualFrom: null,
  actualTo: null,
};
const refusedFields = (change: Partial<ItemDraft>, facts: Partial<ItemFacts> = {}) =>
  checkItem({ ...TASK, ...change }, { ...FACTS, ...facts }).map(({ field }) => field);

it('keeps what is in order', () => {
  expect(refusedFields({})).toEqual([]);
  expect(refusedFields({ actualFrom: day('2026-04-01'), actualTo: day('2026-11-21') })).toEqual([]);
});

it.each<[string, Partial<ItemDraft>, Partial<ItemFacts>, string[]]>([
  ['without a title', { title: '' }, {}, ['title']],
  ['of a member that takes no part', { ownerKey: '06433001' }, {}, ['ownerKey']],
  ['of an unknown stage', { stagePosition: 9 }, {}, ['stagePosition']],
  ['without days', { plannedFrom: null, plannedTo: null }, {}, ['plannedFrom', 'plannedTo']],
  ['that ends before it begins', { plannedTo: day('2026-03-31') }, {}, ['plannedTo']],
  ['more than ten years away', { plannedTo: day('2036-03-02') }, {}, ['plannedTo']],
  [
    'more than ten years ago, of a project without a start',
    { plannedFrom: day('1026-04-01') },
    { beginsOn: null, startedOn: null },
    ['plannedFrom'],
  ],
  ['before the project', { plannedFrom: day('2026-02-28') }, {}, ['plannedFrom']],
  ['that ended without beginning', { actualTo: day('2026-05-01') }, {}, ['actualFrom']],
  ['begun before the start', { actualFrom: day('2026-02-28') }, {}, ['actualFrom']],
  ['begun tomorrow', { actualFrom: day('2026-11-22') }, {}, ['actualFrom']],
  ['ended before it began', { actualFrom: day('2026-05-02'), actualTo: day('2026-05-01') }, {}, ['actualTo']],
  ['begun while the project has not', { actualFrom: day('2026-04-01') }, { startedOn: null }, ['actualFrom']],
])('refuses an item %s', (_, change, facts, fields) => {
  expect(refusedFields(change, facts)).toEqual(fields);
});

it('gives a milestone one day', () => {
  const milestone = tidyItem({ ...TASK, kind: 'meilenstein', actualFrom: day('2026-04-02') });
  expect([milestone.plannedTo, milestone.actualTo]).toEqual([TASK.plannedFrom, '2026-04-02']);
});
