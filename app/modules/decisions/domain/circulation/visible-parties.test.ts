import { expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { sampleParty } from '../../test-support/circulation-samples.ts';
import { PARTY_STATES } from './transitions.ts';
import { discreetly, type PartyViewer, visibleParties } from './visible-parties.ts';

const PARTIES = PARTY_STATES.map((state) => sampleParty({ memberKey: state, state }));
const seen = (viewer: PartyViewer) => {
  const { named, ...counts } = visibleParties(viewer, PARTIES);
  return { ...counts, named: named.map(({ memberKey }) => memberKey) };
};
const COUNTS = { total: 6, takingPart: 5, agreed: 1, notTakingPart: 1, open: 4 };

it('shows the office every member', () => {
  expect(seen({ seesAll: true, memberKeys: [] })).toEqual({ ...COUNTS, unnamed: 0, named: PARTY_STATES });
});

it('shows others their own members, who has agreed, and of the rest the number', () => {
  expect(seen({ seesAll: false, memberKeys: ['widerspruch'] })).toEqual({
    ...COUNTS,
    unnamed: 4,
    named: ['widerspruch', 'zugestimmt'],
  });
  expect(seen({ seesAll: false, memberKeys: [] }).named).toEqual(['zugestimmt']);
});

it('keeps what a member wrote and pays from other members', () => {
  const party = sampleParty({
    state: 'zugestimmt',
    remark: 'knapp',
    condition: 'bis 2028',
    amount: cents(100n),
  });
  const others = { seesAll: false, memberKeys: ['06433006'] };
  expect(discreetly(others, party)).toEqual({ ...party, remark: '', condition: '', amount: null });
  for (const viewer of [
    { ...others, seesAll: true },
    { seesAll: false, memberKeys: [party.memberKey] },
  ])
    expect(discreetly(viewer, party)).toEqual(party);
});
