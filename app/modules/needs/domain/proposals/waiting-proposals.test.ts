import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import type { ProposalState } from './proposal-state.ts';
import { waitingProposal } from './waiting-proposals.ts';

const MEMBERS = [
  { id: 'm1', key: '06433010', name: 'Raunheim' },
  { id: 'm2', key: '06433014', name: 'Trebur' },
];
const DAYS = { since: calendarDate('2026-11-01'), today: calendarDate('2026-11-21') };
const HEAD = { isOffice: false, votingIds: ['m1'] };
const OFFICE = { isOffice: true, votingIds: [] };

const tasks = (viewer: typeof HEAD, state: ProposalState, votedIds: readonly string[], dueOn?: string) =>
  waitingProposal(
    viewer,
    {
      id: 'p1',
      title: 'Archiv',
      reference: 'V-2026-001',
      state,
      voteDueOn: dueOn === undefined ? null : calendarDate(dueOn),
      isSample: false,
    },
    { members: MEMBERS, votedIds },
    DAYS,
  ).map(({ task }) => task);

it('asks heads for their vote until it is given, also in a second ballot', () => {
  expect(tasks(HEAD, 'vorgelegt', ['m2'])).toEqual(['Abstimmen für Raunheim']);
  expect(tasks(HEAD, 'wieder-vorgelegt', [])).toEqual(['Abstimmen für Raunheim']);
  expect(tasks(HEAD, 'vorgelegt', ['m1'])).toEqual([]);
  expect(tasks(HEAD, 'eingegangen', [])).toEqual([]);
});

it('asks the office to begin, and to end where all voted or the last day is over', () => {
  expect(tasks(OFFICE, 'eingegangen', [])).toEqual(['In die Beratung nehmen']);
  expect(tasks(OFFICE, 'vorgelegt', ['m1'])).toEqual([]);
  expect(tasks(OFFICE, 'vorgelegt', ['m1', 'm2'])).toEqual(['Ergebnis eintragen']);
  expect(tasks(OFFICE, 'vorgelegt', [], '2026-11-20')).toEqual(['Ergebnis eintragen']);
  expect(tasks(OFFICE, 'vorgelegt', [], '2026-11-21')).toEqual([]);
  expect(tasks(OFFICE, 'aufgenommen', [])).toEqual([]);
});
