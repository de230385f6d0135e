import { describe, expect, it } from 'vitest';
import { nextProposalState, PROPOSAL_STATES, PROPOSAL_STEPS } from './proposal-state.ts';

/** Every pair that is allowed, written out by hand; all others are forbidden. */
const ALLOWED: Readonly<Record<string, string>> = {
  'eingegangen/beraten': 'in-beratung',
  'eingegangen/zurueckziehen': 'zurueckgezogen',
  'in-beratung/vorlegen': 'vorgelegt',
  'in-beratung/zurueckziehen': 'zurueckgezogen',
  'vorgelegt/aufnehmen': 'aufgenommen',
  'vorgelegt/zurueckstellen': 'zurueckgestellt',
  'vorgelegt/ablehnen': 'abgelehnt',
  'vorgelegt/zurueckholen': 'in-beratung',
  'vorgelegt/zurueckziehen': 'zurueckgezogen',
  'wieder-vorgelegt/aufnehmen': 'aufgenommen',
  'wieder-vorgelegt/zurueckstellen': 'zurueckgestellt',
  'wieder-vorgelegt/ablehnen': 'abgelehnt',
  'wieder-vorgelegt/zurueckholen': 'in-beratung',
  'wieder-vorgelegt/zurueckziehen': 'zurueckgezogen',
  'zurueckgestellt/wieder-vorlegen': 'wieder-vorgelegt',
  'zurueckgestellt/zurueckziehen': 'zurueckgezogen',
  'abgelehnt/wieder-vorlegen': 'wieder-vorgelegt',
};

describe('the states of a proposal', () => {
  const pairs = PROPOSAL_STATES.flatMap((state) => PROPOSAL_STEPS.map((step) => [state, step] as const));
  it.each(pairs)('%s by %s', (state, step) => {
    expect(nextProposalState(state, step)).toBe(ALLOWED[`${state}/${step}`]);
  });

  it('can all be reached from the first', () => {
    const reached = new Set<string>(['eingegangen']);
    for (const _ of PROPOSAL_STATES)
      for (const [state, step] of pairs)
        if (reached.has(state)) reached.add(nextProposalState(state, step) ?? state);
    expect([...PROPOSAL_STATES].filter((state) => !reached.has(state))).toEqual([]);
  });
});
