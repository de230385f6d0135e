import { expect, it } from 'vitest';
import type { ProposalViewer } from './proposal-viewer.ts';
import { visibleVotes } from './visible-votes.ts';

const HEAD: ProposalViewer = {
  isOffice: false,
  isSteering: false,
  seesAll: false,
  memberIds: ['raunheim'],
  actingIds: ['raunheim'],
  votingIds: ['raunheim'],
  accountId: 'konto',
};
const STEERING = { ...HEAD, memberIds: [], isSteering: true, seesAll: true };
const VOTES = [
  { memberId: 'raunheim', vote: 'ja', reason: '' },
  { memberId: 'trebur', vote: 'nein', reason: 'kein Personal' },
] as const;
const MEMBERS = ['raunheim', 'trebur', 'nauheim'];

it('shows a head, while all vote, that two of three voted and the own vote; no count, no name, nobody late', () => {
  expect(visibleVotes(HEAD, { state: 'vorgelegt' }, VOTES, MEMBERS)).toEqual({
    cast: 2,
    members: 3,
    count: undefined,
    result: undefined,
    named: [VOTES[0]],
    missing: [],
  });
});

it('shows a head no count of a ballot that was called back: another one follows', () => {
  expect(visibleVotes(HEAD, { state: 'in-beratung' }, VOTES, MEMBERS).count).toBeUndefined();
});

it('shows the count once it is decided, and names still to the office, steering group and audit alone', () => {
  const seen = visibleVotes(HEAD, { state: 'aufgenommen' }, VOTES, MEMBERS);
  expect(seen.count).toEqual({ yes: 1, no: 1, abstain: 0, members: 3 });
  expect(seen.named).toEqual([VOTES[0]]);
  expect(seen.missing).toEqual([]);
});

it('shows those who lead the ballot everything', () => {
  const seen = visibleVotes(STEERING, { state: 'vorgelegt' }, VOTES, MEMBERS);
  expect(seen.result?.verdict).toBe('zurueckstellen');
  expect(seen.named).toEqual(VOTES);
  expect(seen.missing).toEqual(['nauheim']);
});
