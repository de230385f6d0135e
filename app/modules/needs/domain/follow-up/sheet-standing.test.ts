import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { SHEET_STATES } from '../answers/answer.ts';
import { ROUND_STATES } from '../rounds/round-state.ts';
import { countStandings, isLate, whyNotReminded } from './sheet-standing.ts';

const TODAY = calendarDate('2026-11-21');
const YESTERDAY = calendarDate('2026-11-20');

it('reminds whoever has not released, as long as the round is open, once a day', () => {
  const reminded = ROUND_STATES.flatMap((round) =>
    SHEET_STATES.filter(
      (state) =>
        whyNotReminded({ state: round, dueOn: null }, { state, remindedOn: [YESTERDAY] }, TODAY) === null,
    ).map((state) => `${round}: ${state}`),
  );
  expect(reminded).toEqual(['offen: offen', 'offen: in-arbeit', 'offen: zur-freigabe']);
  expect(
    whyNotReminded(
      { state: 'offen', dueOn: null },
      { state: 'offen', remindedOn: [YESTERDAY, TODAY] },
      TODAY,
    ),
  ).toBe('Heute (21.11.2026) ist schon erinnert worden.');
});

it('calls a sheet late from the day after the last one, and never without one', () => {
  const late = (dueOn: string | null) =>
    isLate(
      { state: 'offen', dueOn: dueOn === null ? null : calendarDate(dueOn) },
      { state: 'in-arbeit' },
      TODAY,
    );
  expect([late('2026-11-20'), late('2026-11-21'), late(null)]).toEqual([true, false, false]);
  expect(isLate({ state: 'offen', dueOn: YESTERDAY }, { state: 'freigegeben' }, TODAY)).toBe(false);
  expect(isLate({ state: 'geschlossen', dueOn: YESTERDAY }, { state: 'offen' }, TODAY)).toBe(false);
});

it('counts by state', () => {
  expect(countStandings([{ state: 'offen' }, { state: 'freigegeben' }, { state: 'freigegeben' }])).toEqual({
    offen: 1,
    'in-arbeit': 0,
    'zur-freigabe': 0,
    freigegeben: 2,
  });
});
