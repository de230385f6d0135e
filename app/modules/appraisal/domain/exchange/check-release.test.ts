import { describe, expect, it } from 'vitest';
import { checkRelease, checkWithdrawal } from './check-release.ts';

const fields = (licence: string, contact: string) => {
  const checked = checkRelease({ licence, contact });
  return checked.ok ? checked.value : checked.error.map(({ field }) => field);
};

describe('a release', () => {
  it.each([
    ['cc-by-4.0', ' ikz@kreis.example ', { licence: 'cc-by-4.0', contact: 'ikz@kreis.example' }],
    ['dl-de-by-2.0', '', { licence: 'dl-de-by-2.0', contact: '' }],
    ['', '', ['licence']],
    ['toString', '', ['licence']],
    ['cc-by-4.0', 'kein at', ['contact']],
    ['x', 'a@b', ['licence', 'contact']],
  ])('under %s, asked at %s: %j', (licence, contact, expected) => {
    expect(fields(licence, contact)).toEqual(expected);
  });
});

describe('a withdrawal', () => {
  it('needs its reason', () => {
    expect(checkWithdrawal(' überholt ')).toEqual({ ok: true, value: 'überholt' });
    expect(checkWithdrawal(' ').ok).toBe(false);
    expect(checkWithdrawal('x'.repeat(401)).ok).toBe(false);
  });
});
