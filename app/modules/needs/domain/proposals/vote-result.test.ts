import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countVotes, decideVotes, VOTES } from './vote-result.ts';

/** By hand, from the rule as the page prints it: yes, no, abstentions, members. */
it.each([
  [8, 3, 1, 15, 'aufnehmen'],
  [3, 8, 1, 15, 'ablehnen'],
  [4, 4, 0, 15, 'zurueckstellen'],
  [7, 0, 0, 15, 'offen'],
  [7, 0, 1, 15, 'aufnehmen'],
  [1, 0, 7, 15, 'aufnehmen'],
  [0, 0, 15, 15, 'zurueckstellen'],
  [5, 0, 0, 10, 'aufnehmen'],
  [0, 0, 0, 0, 'offen'],
] as const)('%i yes, %i no, %i abstentions of %i members: %s', (yes, no, abstain, members, verdict) => {
  expect(decideVotes({ yes, no, abstain, members }).verdict).toBe(verdict);
});

it('says how many voted, and how', () => {
  expect(decideVotes({ yes: 8, no: 3, abstain: 1, members: 15 }).reason).toBe(
    'Mehr Ja als Nein (8 Ja, 3 Nein, 1 Enthaltung).',
  );
  expect(decideVotes({ yes: 2, no: 0, abstain: 0, members: 15 }).reason).toContain('2 von 15');
});

it('mirrors yes and no, and one more yes never makes it worse', () => {
  const count = fc.record({ yes: fc.nat(20), no: fc.nat(20), abstain: fc.nat(20), members: fc.nat(60) });
  const order = ['ablehnen', 'zurueckstellen', 'aufnehmen'];
  fc.assert(
    fc.property(count, (votes) => {
      const { verdict } = decideVotes(votes);
      const mirrored = decideVotes({ ...votes, yes: votes.no, no: votes.yes }).verdict;
      expect(order.indexOf(mirrored)).toBe(verdict === 'offen' ? -1 : 2 - order.indexOf(verdict));
      const more = decideVotes({ ...votes, yes: votes.yes + 1 }).verdict;
      if (verdict !== 'offen') expect(order.indexOf(more)).toBeGreaterThanOrEqual(order.indexOf(verdict));
    }),
  );
});

it('counts every vote once', () => {
  const votes = [...VOTES, 'ja' as const].map((vote) => ({ vote }));
  expect(countVotes(votes, 15)).toEqual({ yes: 2, no: 1, abstain: 1, members: 15 });
});
