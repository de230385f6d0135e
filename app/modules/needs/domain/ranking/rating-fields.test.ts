import { describe, expect, it } from 'vitest';
import { readCohort, readInterest, readMark } from './rating-fields.ts';

describe('fields of a rating', () => {
  it.each(['yes', 'Ja', 'X', 'x', '1', 'YES'])('takes %s as interest', (text) => {
    expect(readInterest(text)).toEqual({ ok: true, value: true });
  });

  it.each(['no', 'Nein', '0', ''])('takes "%s" as no interest', (text) => {
    expect(readInterest(text)).toEqual({ ok: true, value: false });
  });

  it('refuses any other interest', () => {
    expect(readInterest('vielleicht')).toEqual({
      ok: false,
      error: '„vielleicht“ ist kein Interesse; schreiben Sie ja oder nein',
    });
  });

  it.each([
    ['1', 1_000_000n],
    ['10', 10_000_000n],
    ['8,5', 8_500_000n],
    ['8.5', 8_500_000n],
    ['9,999999', 9_999_999n],
    ['', null],
  ])('reads the mark "%s"', (text, value) => {
    expect(readMark(text)).toEqual({ ok: true, value });
  });

  it.each(['0', '0,99', '10,000001', '11', '-3'])('refuses %s as outside of 1 to 10', (text) => {
    expect(readMark(text)).toMatchObject({
      ok: false,
      error: expect.stringContaining('liegt nicht zwischen 1 und 10'),
    });
  });

  it.each(['hoch', '1e1', '8,5,1', '1.000,5', 'NaN', '٣'])('refuses %s as no number', (text) => {
    expect(readMark(text)).toMatchObject({ ok: false, error: expect.stringContaining('ist keine Zahl') });
  });

  it('knows two cohorts', () => {
    expect(readCohort('Study')).toEqual({ ok: true, value: 'study' });
    expect(readCohort('other')).toEqual({ ok: true, value: 'other' });
    expect(readCohort('U')).toMatchObject({ ok: false });
  });
});
