import { describe, expect, it } from 'vitest';
import { day, samplePath } from './test-support/steps.ts';
import { countOutcomes, viewOfMember } from './view-of-matter.ts';

const COORDINATOR = { seesAllPaths: true, seesNonPublic: true, ownKeys: [] };
const STEERING = { seesAllPaths: true, seesNonPublic: false, ownKeys: [] };
const RAUNHEIM = { seesAllPaths: false, seesNonPublic: false, ownKeys: ['06433010'] };

const steps = (changes: { nonPublic?: boolean; open?: boolean; refused?: boolean; upTo?: number } = {}) =>
  samplePath('fachamt', 'exekutive', 'vertretung')
    .slice(0, changes.upTo)
    .map((step) => ({
      ...step,
      state: changes.open
        ? ('offen' as const)
        : step.position === 3 && changes.refused
          ? ('abgelehnt' as const)
          : ('beschlossen' as const),
      decidedOn: day('2026-11-12'),
      nonPublic: changes.nonPublic ?? false,
      paperNumber: 'XI/1',
      deviation: 'vertraulich',
      proofSha256: 'abc',
    }));
const nauheim = (changes?: Parameters<typeof steps>[0]) => ({ memberKey: '06433009', steps: steps(changes) });

describe('viewOfMember', () => {
  it('shows every path to the office and to the audit', () => {
    expect(viewOfMember(nauheim({ nonPublic: true }), COORDINATOR)).toMatchObject({
      kind: 'ganz',
      member: { steps: [{ paperNumber: 'XI/1' }, {}, { deviation: 'vertraulich', proofSha256: 'abc' }] },
    });
  });

  it('shows the steering group every path, and of non-public steps state and date alone', () => {
    const hidden = viewOfMember(nauheim({ nonPublic: true }), STEERING);
    expect(JSON.stringify(hidden)).not.toMatch(/vertraulich|XI\/1|abc/);
    expect(hidden).toMatchObject({ kind: 'ganz', member: { steps: [{ decidedOn: '2026-11-12' }, {}, {}] } });
    expect(JSON.stringify(viewOfMember(nauheim(), STEERING))).toContain('vertraulich');
  });

  it('shows a head the own path whole, non-public as well', () => {
    const own = { memberKey: '06433010', steps: steps({ nonPublic: true, open: true }) };
    expect(viewOfMember(own, RAUNHEIM)).toMatchObject({ kind: 'ganz', member: own });
  });

  it('shows a head of others the public result of those who agreed', () => {
    const seen = viewOfMember(nauheim(), RAUNHEIM);
    expect(seen).toMatchObject({ kind: 'ergebnis', outcome: 'zugestimmt', member: { steps: [] } });
    expect(JSON.stringify(seen)).not.toContain('abc');
  });

  it.each([
    ['open', { open: true }],
    ['refused', { refused: true }],
    ['decided behind closed doors', { nonPublic: true }],
    ['decided by an executive body', { upTo: 2 }],
  ])('gives a head of others that are %s a place in the count, and no name', (_, changes) => {
    const seen = viewOfMember(nauheim(changes), RAUNHEIM);
    expect(seen.kind).toBe('gezaehlt');
    expect(JSON.stringify(seen)).not.toContain('06433009');
  });
});

describe('countOutcomes', () => {
  it('counts everybody once', () => {
    expect(countOutcomes(['zugestimmt', 'abweichung', 'kenntnis', 'offen', 'abgelehnt'])).toEqual({
      all: 5,
      agreed: 3,
      refused: 1,
      open: 1,
    });
  });
});
