import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../../foundation/calendar-date.ts';
import { leadTimeOf, spanOf, summariseLeadTimes } from './lead-time.ts';
import { PROPOSAL_STATES } from './proposal-state.ts';

const TODAY = calendarDate('2026-11-21');
const day = (text: string) => calendarDate(`2026-${text}`);

describe('leadTimeOf', () => {
  const changes = [
    { state: 'eingegangen', on: day('09-01') },
    { state: 'in-beratung', on: day('09-11') },
    { state: 'vorgelegt', on: day('10-01') },
    { state: 'aufgenommen', on: day('10-31') },
  ] as const;

  it('counts the days of each state, to the decision and to the start (by hand: 10 + 20 + 30 + 11)', () => {
    const time = leadTimeOf(changes, day('11-11'), TODAY);
    expect(time.states.map(({ days }) => days)).toEqual([10, 20, 30, 11]);
    expect(time).toMatchObject({ days: 71, isRunning: false, toDecision: 60, toStart: 71 });
  });

  it('goes on until something starts', () => {
    const time = leadTimeOf(changes, null, TODAY);
    expect(time).toMatchObject({ days: 81, isRunning: true, toDecision: 60, toStart: null });
    expect(time.states.at(-1)?.days).toBe(21);
  });

  it('stops with a refusal and starts again where it is put forward again', () => {
    const refused = [...changes.slice(0, 3), { state: 'abgelehnt', on: day('10-05') } as const];
    expect(leadTimeOf(refused, null, TODAY)).toMatchObject({ days: 34, isRunning: false, toDecision: 34 });
    const again = [...refused, { state: 'wieder-vorgelegt', on: day('11-01') } as const];
    expect(leadTimeOf(again, null, TODAY)).toMatchObject({ days: 81, isRunning: true, toDecision: 34 });
  });

  it('has stretches that add up to the whole', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...PROPOSAL_STATES), fc.nat(40)), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(steps, (list) => {
        let on = calendarDate('2024-01-01');
        const walked = list.map(([state, days]) => {
          on = addDays(on, days);
          return { state, on };
        });
        const time = leadTimeOf(walked, null, TODAY);
        expect(time.states.reduce((sum, { days }) => sum + days, 0)).toBe(time.days);
      }),
    );
  });
});

describe('spanOf', () => {
  it.each([
    [[], undefined],
    [[5], { count: 1, median: 5, longest: 5 }],
    [[9, 1, 4], { count: 3, median: 4, longest: 9 }],
    [[10, 2, 4, 8], { count: 4, median: 4, longest: 10 }],
  ])('of %j', (days, expected) => {
    expect(spanOf(days)).toEqual(expected);
  });
});

it('summarises what was decided, started and still waits', () => {
  const open = leadTimeOf([{ state: 'eingegangen', on: day('11-11') }], null, TODAY);
  const done = leadTimeOf(
    [
      { state: 'eingegangen', on: day('01-01') },
      { state: 'aufgenommen', on: day('01-31') },
    ],
    day('03-02'),
    TODAY,
  );
  expect(summariseLeadTimes([open, done])).toEqual({
    toDecision: { count: 1, median: 30, longest: 30 },
    toStart: { count: 1, median: 60, longest: 60 },
    running: { count: 1, median: 10, longest: 10 },
  });
});
