import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { DEFAULT_WEIGHTS } from '../ranking/weights.ts';
import { type ChangeFacts, checkChange } from './check-change.ts';
import type { RoundSettings, SettingsRefusal } from './round-settings.ts';
import { ROUND_STATES, type RoundState } from './round-state.ts';

const BEFORE: RoundSettings = {
  title: 'Bedarfsabfrage 2026',
  asOf: calendarDate('2026-12-31'),
  dueOn: calendarDate('2026-12-18'),
  taskIds: ['t1', 't2'],
  cohorts: new Map([
    ['m1', 'study'],
    ['m2', 'study'],
  ]),
  weights: DEFAULT_WEIGHTS,
  criteria: [{ id: 'c1', label: 'Bürgernutzen', hint: '' }],
  countyWideFrom: 50,
  rankingVisibility: 'leitungen',
  ratingsVisibility: 'intern',
  previousRoundId: 'r1',
};
const FACTS: Omit<ChangeFacts, 'state'> = {
  today: '2026-11-21',
  frozenTaskIds: ['t1', 't2'],
  answeredTaskIds: new Set(['t1']),
  begunMemberIds: new Set(['m1']),
  anyReleased: false,
  markedCriterionIds: new Set(),
  memberName: (id) => id.toUpperCase(),
  taskNumber: (id) => id.slice(1),
};
const check = (state: RoundState, change: Partial<RoundSettings>, facts: Partial<ChangeFacts> = {}) =>
  checkChange(BEFORE, { ...BEFORE, ...change }, { ...FACTS, state, ...facts });
const refusedIn = (change: Partial<RoundSettings>, facts: Partial<ChangeFacts> = {}) =>
  ROUND_STATES.filter((state) => check(state, change, facts).length > 0);

// By hand: in which states a change is refused.
it.each<[string, Partial<RoundSettings>, readonly RoundState[]]>([
  ['nothing', {}, []],
  ['another title', { title: 'Zweite Abfrage' }, []],
  ['another as-of day', { asOf: calendarDate('2027-01-31') }, ['freigegeben']],
  ['a later deadline', { dueOn: calendarDate('2027-01-15') }, ['freigegeben']],
  ['a deadline that is past', { dueOn: calendarDate('2026-11-20') }, ['offen', 'geschlossen', 'freigegeben']],
  ['no deadline', { dueOn: null }, ['offen', 'geschlossen', 'freigegeben']],
  ['one more task', { taskIds: ['t1', 't2', 't3'] }, ['geschlossen', 'freigegeben']],
  ['without an unanswered task', { taskIds: ['t1'] }, ['geschlossen', 'freigegeben']],
  ['without an answered task', { taskIds: ['t2'] }, ['offen', 'geschlossen', 'freigegeben']],
  [
    'one more member',
    { cohorts: new Map([...BEFORE.cohorts, ['m3', 'other']]) },
    ['geschlossen', 'freigegeben'],
  ],
  [
    'without a member that has begun',
    { cohorts: new Map([['m2', 'study']]) },
    ['offen', 'geschlossen', 'freigegeben'],
  ],
  ['without one that has not', { cohorts: new Map([['m1', 'study']]) }, ['geschlossen', 'freigegeben']],
  ['other weights', { weights: { ...DEFAULT_WEIGHTS, members: 0n } }, ['geschlossen', 'freigegeben']],
  ['another threshold', { countyWideFrom: 60 }, ['geschlossen', 'freigegeben']],
  [
    'one more criterion',
    { criteria: [...BEFORE.criteria, { id: null, label: 'Recht', hint: '' }] },
    ['freigegeben'],
  ],
  ['a ranking seen by all', { rankingVisibility: 'oeffentlich' }, []],
  ['ratings seen by more', { ratingsVisibility: 'leitungen' }, ['offen', 'geschlossen', 'freigegeben']],
  ['another previous round', { previousRoundId: null }, ['offen', 'geschlossen', 'freigegeben']],
])('%s', (_, change, refused) => {
  expect(refusedIn(change)).toEqual(refused);
});

describe('a reason names what it is about', () => {
  it.each<[Partial<RoundSettings>, Partial<ChangeFacts>, SettingsRefusal]>([
    [
      { taskIds: ['t2'] },
      {},
      {
        field: 'tasks',
        reason: 'Zu Aufgabe 1 liegt schon eine Antwort vor; was beantwortet ist, bleibt in der Runde.',
      },
    ],
    [
      { cohorts: new Map([['m2', 'study']]) },
      {},
      {
        field: 'members',
        reason: 'M1: Dort ist der Bogen schon begonnen. Wer geantwortet hat, bleibt in der Runde.',
      },
    ],
  ])('%#', (change, facts, refusal) => {
    expect(check('offen', change, facts)).toEqual([refusal]);
  });

  it('new tasks come too late once a sheet is released', () => {
    expect(check('offen', { taskIds: ['t1', 't2', 't3'] }, { anyReleased: true })).toEqual([
      { field: 'tasks', reason: expect.stringContaining('schon freigegeben') },
    ]);
  });

  it('a criterion with marks goes in no state', () => {
    const marked = { markedCriterionIds: new Set(['c1']) };
    expect(refusedIn({ criteria: [] }, marked)).toEqual(ROUND_STATES);
    expect(refusedIn({ criteria: [] })).toEqual(['freigegeben']);
  });
});
