import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { MILLION } from '../../../../foundation/decimal.ts';
import { checkSettings, type SettingsWorld } from './check-settings.ts';
import type { RoundSettings } from './round-settings.ts';

const WORLD: SettingsWorld = {
  members: [{ id: 'm1', name: 'Raunheim' }],
  tasks: [
    { id: 't1', number: '1', isRetired: false },
    { id: 't2', number: '2', isRetired: true },
  ],
  previousRounds: [{ id: 'r1' }],
};
const percents = (members: bigint, urgency: bigint, complexity: bigint) => ({
  members: members * MILLION,
  urgency: urgency * MILLION,
  complexity: complexity * MILLION,
});
const GOOD: RoundSettings = {
  title: 'Bedarfsabfrage 2026',
  asOf: calendarDate('2026-12-31'),
  dueOn: null,
  taskIds: ['t1'],
  cohorts: new Map([['m1', 'study']]),
  weights: percents(40n, 40n, 20n),
  criteria: [{ id: null, label: 'Bürgernutzen', hint: '' }],
  countyWideFrom: 50,
  rankingVisibility: 'leitungen',
  ratingsVisibility: 'intern',
  previousRoundId: 'r1',
};

it('lets an unfinished round be saved', () => {
  expect(checkSettings(GOOD, WORLD)).toEqual([]);
  expect(checkSettings({ ...GOOD, taskIds: [], cohorts: new Map() }, WORLD)).toEqual([]);
});

it.each<[string, Partial<RoundSettings>, string, string]>([
  ['no title', { title: '  ' }, 'title', 'Geben Sie der Runde einen Titel'],
  ['a long title', { title: 'x'.repeat(121) }, 'title', 'höchstens 120 Zeichen'],
  ['an unknown task', { taskIds: ['t9'] }, 'tasks', 'gibt es nicht'],
  ['a retired task', { taskIds: ['t1', 't2'] }, 'tasks', 'Aufgabe 2 ist stillgelegt'],
  ['an unknown member', { cohorts: new Map([['m9', 'other']]) }, 'members', 'gibt es nicht'],
  ['weights of 90', { weights: percents(40n, 30n, 20n) }, 'weights', 'zusammen 90 statt 100'],
  [
    'halves',
    { weights: { ...percents(0n, 0n, 20n), members: 39_500_000n, urgency: 40_500_000n } },
    'weights',
    'in ganzen Prozent',
  ],
  ['a criterion without name', { criteria: [{ id: null, label: '', hint: 'x' }] }, 'criteria', 'einen Namen'],
  [
    'a criterion twice',
    { criteria: ['Nutzen', 'nutzen '].map((label) => ({ id: null, label, hint: '' })) },
    'criteria',
    'steht zweimal da',
  ],
  [
    'six criteria',
    { criteria: Array.from({ length: 6 }, (_, i) => ({ id: null, label: `K${i}`, hint: '' })) },
    'criteria',
    'höchstens 5',
  ],
  ['a threshold of 0', { countyWideFrom: 0 }, 'countyWideFrom', '1 bis 100'],
  ['a threshold of 101', { countyWideFrom: 101 }, 'countyWideFrom', '1 bis 100'],
  [
    'ratings seen further than the ranking',
    { rankingVisibility: 'intern', ratingsVisibility: 'leitungen' },
    'ratingsVisibility',
    'nicht weiter sichtbar sein als die Rangfolge',
  ],
  [
    'ratings for everyone',
    { rankingVisibility: 'oeffentlich', ratingsVisibility: 'oeffentlich' },
    'ratingsVisibility',
    'wird nicht öffentlich',
  ],
  ['a previous round that is not released', { previousRoundId: 'r9' }, 'previousRound', 'freigegebene Runde'],
])('refuses %s', (_, change, field, reason) => {
  expect(checkSettings({ ...GOOD, ...change }, WORLD)).toEqual([
    { field, reason: expect.stringContaining(reason) },
  ]);
});
