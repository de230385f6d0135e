import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BOTH,
  headLine,
  memberLine,
  RAUNHEIM,
  STRUCK,
  sampleEntry,
  sampleSignature,
  signingFacts,
} from '../../test-support/signature-samples.ts';
import { decideSignature } from './decide-signature.ts';
import { decideStrike } from './decide-strike.ts';
import type { Signature } from './signature.ts';
import { allSigned, type SigningParty, signatureState, unsignedMembers } from './signature-state.ts';

const AGREED: SigningParty = { memberKey: RAUNHEIM, state: 'zugestimmt', agreedVersion: 1 };
const FURTHER = sampleSignature({ id: 'b', capacity: 'weiteres-mitglied', office: 'Erste Stadträtin' });
const state = (recorded: readonly Signature[], party = AGREED) => signatureState(BOTH, party, recorded).state;

describe('signatureState (HGO § 71 II)', () => {
  it('counts none, one and both', () => {
    expect(state([])).toBe('fehlt');
    expect(state([sampleSignature()])).toBe('eine-von-zwei');
    expect(state([sampleSignature(), FURTHER])).toBe('vollstaendig');
    expect(signatureState(BOTH, AGREED, []).reason).toBe('Unter Fassung 1 fehlen noch beide Unterschriften.');
    expect(signatureState(BOTH, AGREED, [sampleSignature()]).reason).toBe(
      'Unter Fassung 1 fehlt noch: Weiteres Mitglied des Magistrats.',
    );
  });

  it.each<[string, Partial<Signature>]>([
    ['struck', { strike: STRUCK }],
    ['under another version', { versionNumber: 2 }],
    ['of another member', { memberKey: '06433014' }],
    ['of the same capacity', { capacity: 'leitung' }],
  ])('does not count a second one that is %s', (_, changes) => {
    expect(state([sampleSignature(), { ...FURTHER, ...changes }])).toBe('eine-von-zwei');
  });

  it('counts nothing once the agreement is taken back or asked anew', () => {
    const both = [sampleSignature(), FURTHER];
    expect(state(both, { ...AGREED, state: 'gefragt', agreedVersion: null })).toBe('fehlt');
    expect(state(both, { ...AGREED, agreedVersion: 2 })).toBe('fehlt');
  });
});

describe('allSigned', () => {
  const party = (
    memberKey: string,
    standing: 'fehlt' | 'vollstaendig',
    taking: SigningParty['state'] = 'zugestimmt',
  ) => ({
    ...AGREED,
    memberKey,
    state: taking,
    standing: { state: standing },
  });
  it('waits for everyone who takes part, and needs someone who does', () => {
    expect(allSigned([party('a', 'vollstaendig'), party('b', 'fehlt', 'nimmt-nicht-teil')])).toBe(true);
    expect(allSigned([party('a', 'vollstaendig'), party('b', 'fehlt')])).toBe(false);
    expect(allSigned([party('a', 'fehlt', 'nimmt-nicht-teil')])).toBe(false);
    expect(allSigned([])).toBe(false);
    expect(unsignedMembers([party('a', 'vollstaendig'), party('b', 'fehlt', 'gefragt')])).toEqual(['b']);
  });
});

/** What can happen to one member under one document. */
type Act =
  | { readonly act: 'stand'; readonly party: SigningParty }
  | { readonly act: 'sign'; readonly version: number; readonly head: boolean; readonly further: boolean }
  | { readonly act: 'strike'; readonly which: number };

const version = fc.integer({ min: 1, max: 3 });
const acts: fc.Arbitrary<Act> = fc.oneof(
  version.map((agreedVersion) => ({ act: 'stand' as const, party: { ...AGREED, agreedVersion } })),
  fc
    .constantFrom('gefragt' as const, 'widerspruch' as const, 'nimmt-nicht-teil' as const)
    .map((standing) => ({
      act: 'stand' as const,
      party: { ...AGREED, state: standing, agreedVersion: null },
    })),
  fc.record({ act: fc.constant('sign' as const), version, head: fc.boolean(), further: fc.boolean() }),
  fc.record({ act: fc.constant('strike' as const), which: fc.nat(9) }),
);

interface World {
  readonly party: SigningParty;
  readonly log: readonly Signature[];
}

function apply({ party, log }: World, act: Act): World {
  if (act.act === 'stand') return { party: act.party, log };
  if (act.act === 'strike') {
    const target = log[act.which];
    const facts = signingFacts();
    if (!target || !decideStrike(target, 'falsch', facts).ok) return { party, log };
    return { party, log: log.map((entry) => (entry === target ? { ...entry, strike: STRUCK } : entry)) };
  }
  const lines = [...(act.head ? [headLine()] : []), ...(act.further ? [memberLine()] : [])];
  const entry = sampleEntry({ versionNumber: act.version, lines });
  const decided = decideSignature(signingFacts({ party, recorded: log }), entry);
  if (!decided.ok) return { party, log };
  const added = decided.value.map((line) => sampleSignature({ ...line, versionNumber: act.version }));
  return { party, log: [...log, ...added] };
}

describe('no order of agreements, recordings and strikings', () => {
  it('counts a member as signed without two capacities under the version it agrees to', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 25 }), (sequence) => {
        let world: World = { party: { ...AGREED, state: 'gefragt', agreedVersion: null }, log: [] };
        for (const act of sequence) {
          world = apply(world, act);
          const { party, log } = world;
          const living = log.filter(
            ({ strike, versionNumber }) => strike === null && versionNumber === party.agreedVersion,
          );
          const capacities = living.map(({ capacity }) => capacity).toSorted();
          const hasBoth = party.state === 'zugestimmt' && capacities.join() === 'leitung,weiteres-mitglied';
          const isOnce = new Set(capacities).size === capacities.length;
          if (!isOnce || (signatureState(BOTH, party, log).state === 'vollstaendig') !== hasBoth)
            return false;
        }
        return true;
      }),
      { numRuns: 500 },
    );
  });
});
