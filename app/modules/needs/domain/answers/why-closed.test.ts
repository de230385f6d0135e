import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { ROUND_STATES } from '../rounds/round-state.ts';
import { whyClosed } from './why-closed.ts';

const today = calendarDate('2026-11-21');
const yesterday = calendarDate('2026-11-20');

it('takes answers until the last day of an open round, with that day', () => {
  for (const dueOn of [null, today])
    expect(whyClosed({ state: 'offen', dueOn }, today, 'leitung')).toBeNull();
  expect(whyClosed({ state: 'offen', dueOn: yesterday }, today, 'leitung')).toContain('20.11.2026');
});

it('takes nothing in any other state, from nobody', () => {
  for (const state of ROUND_STATES.filter((one) => one !== 'offen'))
    for (const capacity of ['leitung', 'geschaeftsstelle'] as const)
      expect(whyClosed({ state, dueOn: null }, today, capacity)).not.toBeNull();
});

it('lets the office enter what came late, and nobody else', () => {
  const late = { state: 'offen', dueOn: yesterday } as const;
  expect(whyClosed(late, today, 'geschaeftsstelle')).toBeNull();
  for (const capacity of ['vertretung', 'beauftragte', 'abschnitt'] as const)
    expect(whyClosed(late, today, capacity)).not.toBeNull();
});
