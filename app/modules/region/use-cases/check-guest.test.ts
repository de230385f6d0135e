import { describe, expect, it } from 'vitest';
import { checkGuest, type GuestForm } from './check-guest.ts';

const TOWN: GuestForm = {
  kind: 'stadt',
  name: ' Nierstein ',
  key: ' 07339043',
  countyKey: '',
  standing: 'gast',
};
const COMPANY: GuestForm = {
  kind: 'kommunales-unternehmen',
  name: 'Wasserbeschaffungsverband Ried Süd',
  key: '',
  countyKey: '06433',
  standing: 'mitglied',
};
const fields = (form: GuestForm): string[] => {
  const checked = checkGuest(form);
  return checked.ok ? [] : checked.error.map(({ field }) => field);
};

describe('checkGuest', () => {
  it('takes a municipality by its AGS; the county follows from it', () => {
    expect(checkGuest(TOWN)).toEqual({
      ok: true,
      value: {
        key: '07339043',
        name: 'Nierstein',
        officialName: 'Nierstein',
        kind: 'stadt',
        standing: 'gast',
        ars: null,
        countyKey: '07339',
        countyPart: null,
        areaHectares: null,
      },
    });
    expect(fields({ ...TOWN, countyKey: '07339' })).toEqual([]);
  });

  it('takes a county by its key, which is its ARS too', () => {
    expect(
      checkGuest({ ...TOWN, kind: 'landkreis', name: 'Kreis Mainz-Bingen', key: '07339' }),
    ).toMatchObject({
      value: { key: '07339', ars: '07339', countyKey: '07339' },
    });
  });

  it('makes the slug of an association or company from its name where none is given', () => {
    expect(checkGuest(COMPANY)).toMatchObject({
      value: {
        key: 'wasserbeschaffungsverband-ried-sued',
        ars: null,
        countyKey: '06433',
        standing: 'mitglied',
      },
    });
    expect(checkGuest({ ...COMPANY, key: 'wbv', countyKey: '' })).toMatchObject({
      value: { key: 'wbv', countyKey: null },
    });
  });

  it.each<[string, Partial<GuestForm>, string[]]>([
    ['an unknown kind', { kind: 'dorf' }, ['kind']],
    ['no name', { name: '  ' }, ['name']],
    ['a very long name', { name: 'x'.repeat(121) }, ['name']],
    ['a key that is no AGS', { key: '0733904' }, ['key']],
    ['another county than that of the AGS', { countyKey: '06433' }, ['countyKey']],
    ['no standing', { standing: '' }, ['standing']],
    ['several things at once', { name: '', standing: 'x', key: 'x' }, ['name', 'standing', 'key']],
  ])('refuses %s', (_, changes, expected) => {
    expect(fields({ ...TOWN, ...changes })).toEqual(expected);
  });

  it.each<[string, Partial<GuestForm>, string[]]>([
    ['an AGS for a company', { key: '06433001' }, ['key']],
    ['capitals', { key: 'WBV' }, ['key']],
    ['the address of the form itself', { key: 'neu' }, ['key']],
    ['a county key with letters', { countyKey: 'GG' }, ['countyKey']],
    ['a name without a letter, so that no slug comes of it', { name: '!!!' }, ['key']],
  ])('refuses %s', (_, changes, expected) => {
    expect(fields({ ...COMPANY, ...changes })).toEqual(expected);
  });

  it('refuses a county whose key and county key differ', () => {
    expect(fields({ ...TOWN, kind: 'landkreis', key: '07339', countyKey: '06433' })).toEqual(['countyKey']);
    expect(fields({ ...TOWN, kind: 'landkreis' })).toEqual(['key']);
  });
});
