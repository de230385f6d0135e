import { describe, expect, it } from 'vitest';
import type { SignatureState, SignedParty } from './signature-state.ts';
import { visibleSigning } from './visible-signing.ts';

const member = (memberKey: string, state: SignatureState, part: SignedParty['state'] = 'zugestimmt') => ({
  party: { memberKey, state: part, agreedVersion: 1, standing: { state } },
});
const MEMBERS = [
  member('raunheim', 'fehlt'),
  member('trebur', 'vollstaendig'),
  member('nauheim', 'eine-von-zwei'),
  member('riedstadt', 'fehlt', 'widerspruch'),
  member('kelsterbach', 'fehlt', 'nimmt-nicht-teil'),
];
const seen = (seesAll: boolean, ...memberKeys: string[]) => visibleSigning({ seesAll, memberKeys }, MEMBERS);

describe('visibleSigning (practice 10: nobody is shown to others as late)', () => {
  it('shows the office everyone', () => {
    expect(seen(true)).toMatchObject({ unnamed: 0, total: 5, signed: 1, half: 1, open: 2, notTakingPart: 1 });
    expect(seen(true).named).toHaveLength(5);
  });

  it('shows a member itself and who has signed, and counts the rest', () => {
    const { named, unnamed, open } = seen(false, 'raunheim');
    expect(named.map(({ party }) => party.memberKey)).toEqual(['raunheim', 'trebur']);
    expect([unnamed, open]).toEqual([3, 2]);
  });

  it('shows others who has signed alone', () => {
    expect(seen(false).named.map(({ party }) => party.memberKey)).toEqual(['trebur']);
  });
});
