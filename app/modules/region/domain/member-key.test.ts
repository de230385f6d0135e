import { describe, expect, it } from 'vitest';
import { arsOf, countyKeyOfAgs, memberKeyForm, parseAgs, parseArs, parseCountyKey } from './member-key.ts';

describe('official keys', () => {
  it.each(['06433001', '01001000', '16077055'])('%s is an AGS', (text) => {
    expect(parseAgs(text)).toEqual({ ok: true, value: text });
  });

  it.each(['6433001', '064330011', '00433001', '17433001', '0643300a', '', ' 06433001'])(
    '%j is none',
    (text) => {
      expect(parseAgs(text)).toMatchObject({ ok: false, error: expect.stringContaining('8 Ziffern') });
    },
  );

  it('reads the ARS with 12 and the county key with 5 digits', () => {
    expect(parseArs('064330001001').ok).toBe(true);
    expect(parseArs('06433001').ok).toBe(false);
    expect(parseCountyKey('06435').ok).toBe(true);
    expect(parseCountyKey('6435').ok).toBe(false);
  });

  it('builds the ARS of Biebesheim as the official list prints it', () => {
    expect(arsOf('06433001', '0001')).toBe('064330001001');
    expect(countyKeyOfAgs('06433001')).toBe('06433');
  });
});

describe('memberKeyForm', () => {
  it.each([
    ['06433001', 'ags'],
    ['06433', 'county'],
    ['zweckverband-riedwerke', 'slug'],
  ])('%s is keyed by %s', (text, form) => {
    expect(memberKeyForm(text)).toEqual({ ok: true, value: form });
  });

  it.each(['', 'Riedwerke', 'ried--werke', '99433', 'a'.repeat(61)])('refuses %j', (text) => {
    expect(memberKeyForm(text).ok).toBe(false);
  });
});
