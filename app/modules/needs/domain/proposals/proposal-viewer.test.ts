import { describe, expect, it } from 'vitest';
import { PROPOSAL_STATES, PROPOSAL_STEPS } from './proposal-state.ts';
import {
  mayAdvise,
  mayReadProposal,
  type ProposalViewer,
  refuseEditing,
  refuseStep,
  refuseVote,
} from './proposal-viewer.ts';

const NOBODY: ProposalViewer = {
  isOffice: false,
  isSteering: false,
  seesAll: false,
  memberIds: [],
  actingIds: [],
  votingIds: [],
  accountId: 'konto-1',
};
const OFFICE = { ...NOBODY, isOffice: true, seesAll: true };
const STEERING = { ...NOBODY, isSteering: true, seesAll: true };
const HEAD = { ...NOBODY, memberIds: ['raunheim'], actingIds: ['raunheim'], votingIds: ['raunheim'] };
const DELEGATE = { ...HEAD, votingIds: [] };
const TREASURER = { ...DELEGATE, actingIds: [] };
const OTHER = { ...HEAD, memberIds: ['trebur'], actingIds: ['trebur'], votingIds: ['trebur'] };
const proposal = {
  memberId: 'raunheim',
  state: 'eingegangen',
  channel: 'link',
  createdBy: 'link:1',
} as const;

describe('who reads a proposal', () => {
  it('that came by link: office, steering group and the own municipality until it is consulted upon', () => {
    const readers = [OFFICE, STEERING, HEAD, DELEGATE, TREASURER, OTHER, NOBODY];
    expect(readers.map((viewer) => mayReadProposal(viewer, proposal))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    for (const state of PROPOSAL_STATES)
      expect(mayReadProposal(OTHER, { ...proposal, state })).toBe(state !== 'eingegangen');
    expect(mayReadProposal(OTHER, { ...proposal, channel: 'konto' })).toBe(true);
  });
});

describe('who does what', () => {
  it('leaves every step to the office but withdrawing', () => {
    for (const step of PROPOSAL_STEPS) {
      expect(refuseStep(OFFICE, proposal, step)).toBeUndefined();
      expect(refuseStep(STEERING, proposal, step)).toBeDefined();
      expect(refuseStep(HEAD, proposal, step) === undefined).toBe(step === 'zurueckziehen');
    }
    expect(refuseStep(TREASURER, proposal, 'zurueckziehen')).toBeDefined();
    expect(refuseStep(OTHER, proposal, 'zurueckziehen')).toBeDefined();
    expect(refuseStep(NOBODY, { ...proposal, createdBy: 'konto-1' }, 'zurueckziehen')).toBeUndefined();
  });

  it('lets heads vote for their member while it lies before them, nobody else', () => {
    for (const state of PROPOSAL_STATES)
      expect(refuseVote(HEAD, { state }, 'raunheim') === undefined).toBe(
        state === 'vorgelegt' || state === 'wieder-vorgelegt',
      );
    for (const viewer of [OFFICE, STEERING, DELEGATE, OTHER])
      expect(refuseVote(viewer, { state: 'vorgelegt' }, 'raunheim')).toBeDefined();
    expect([OFFICE, STEERING, HEAD].map(mayAdvise)).toEqual([true, true, false]);
  });

  it('changes the text only before the heads have it', () => {
    for (const state of PROPOSAL_STATES)
      expect(refuseEditing(OFFICE, { ...proposal, state }) === undefined).toBe(
        state === 'eingegangen' || state === 'in-beratung',
      );
    expect(
      [HEAD, DELEGATE, TREASURER, OTHER, STEERING].map((viewer) => refuseEditing(viewer, proposal)),
    ).toEqual([undefined, undefined, expect.any(String), expect.any(String), expect.any(String)]);
  });
});
