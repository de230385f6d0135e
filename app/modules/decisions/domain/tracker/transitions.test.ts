import { describe, expect, it } from 'vitest';
import { nextPaperState, PAPER_EVENTS, PAPER_STATES } from './paper-transitions.ts';
import { nextStepState, RESULTS, STEP_EVENTS, STEP_STATES } from './step-transitions.ts';

/** Every pair that is allowed, written out by hand; all others are forbidden. */
const UNDECIDED_TO = {
  planen: 'geplant',
  vertagen: 'geplant',
  ...Object.fromEntries(RESULTS.map((result) => [result, result])),
};
const DECIDED_TO = {
  zuruecknehmen: 'offen',
  ...Object.fromEntries(RESULTS.map((result) => [result, result])),
};

describe('the transitions of a step', () => {
  const pairs = STEP_STATES.flatMap((state) => STEP_EVENTS.map((event) => [state, event] as const));
  it.each(pairs)('%s by %s', (state, event) => {
    const allowed: Record<string, string> =
      state === 'offen' || state === 'geplant' ? UNDECIDED_TO : DECIDED_TO;
    expect(nextStepState(state, event)).toBe(allowed[event]);
  });

  it('leave no state that cannot be reached, and none without a way out', () => {
    const reached = new Set(pairs.map(([state, event]) => nextStepState(state, event)));
    expect(STEP_STATES.filter((state) => !reached.has(state))).toEqual([]);
    expect(
      STEP_STATES.filter((state) => STEP_EVENTS.every((event) => nextStepState(state, event) === undefined)),
    ).toEqual([]);
  });
});

describe('the transitions of a paper', () => {
  const ALLOWED: Record<string, string> = {
    'entwurf/einreichen': 'eingereicht',
    'eingereicht/aufsetzen': 'tagesordnung',
    'eingereicht/zurueckziehen': 'entwurf',
    'tagesordnung/absetzen': 'eingereicht',
  };
  it.each(PAPER_STATES.flatMap((state) => PAPER_EVENTS.map((event) => [state, event] as const)))(
    '%s by %s',
    (state, event) => {
      expect(nextPaperState(state, event)).toBe(ALLOWED[`${state}/${event}`]);
    },
  );
});
