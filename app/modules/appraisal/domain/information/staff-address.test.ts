import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import {
  type AddressDraft,
  addressAt,
  addressesFor,
  checkAddresses,
  namesOffice,
  type StaffAddress,
} from './staff-address.ts';

const draft = (changes: Partial<AddressDraft>): AddressDraft => ({
  group: 'personalrat',
  exists: true,
  address: 'personalrat@raunheim.example',
  isOffice: false,
  ...changes,
});

describe('addresses of a member', () => {
  it.each([
    ['personalrat@raunheim.example', true],
    ['pr@raunheim.example', true],
    ['pr-vorsitz@raunheim.example', true],
    ['stadt.gleichstellung@raunheim.example', true],
    ['SBV@raunheim.example', true],
    ['priska@raunheim.example', false],
    ['a.muster@raunheim.example', false],
  ])('%s names an office: %s', (address, expected) => {
    expect(namesOffice(address)).toBe(expected);
  });

  it.each<[Partial<AddressDraft>, string, readonly string[]]>([
    [{}, '2026-12-01', []],
    [{ address: '' }, '1.12.2026', []],
    [{ address: 'kein at' }, '2026-12-01', ['personalrat']],
    [{ address: 'a.muster@raunheim.example' }, '2026-12-01', ['personalrat']],
    [{ address: 'a.muster@raunheim.example', isOffice: true }, '2026-12-01', []],
    [{ exists: false, address: 'kein at' }, '2026-12-01', []],
    [{ group: 'beschaeftigte', exists: false }, '2026-12-01', ['beschaeftigte']],
    [{}, '', ['validFrom']],
  ])('%j from %s: %j', (changes, day, expected) => {
    const checked = checkAddresses([draft(changes)], day);
    expect(checked.ok ? [] : checked.error.map(({ field }) => field)).toEqual(expected);
  });

  it('drops the address of a representation that does not exist', () => {
    expect(checkAddresses([draft({ exists: false })], '2026-12-01')).toMatchObject({
      value: [{ exists: false, address: '', validFrom: '2026-12-01' }],
    });
  });
});

describe('the address of a day', () => {
  const entry = (validFrom: string, address: string): StaffAddress => ({
    group: 'personalrat',
    validFrom: calendarDate(validFrom),
    exists: true,
    address,
    isSample: false,
  });
  const entries = [entry('2026-06-01', 'neu@x.example'), entry('2026-01-01', 'alt@x.example')];

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'alt@x.example'],
    ['2026-05-31', 'alt@x.example'],
    ['2026-06-01', 'neu@x.example'],
  ])('on %s: %s', (day, expected) => {
    expect(addressAt(entries, 'personalrat', calendarDate(day))?.address).toBe(expected);
    expect(addressAt(entries, 'gleichstellung', calendarDate(day))).toBeUndefined();
  });

  it('of a real project is never made up', () => {
    const mixed = [...entries, { ...entry('2026-07-01', 'erfunden@x.example'), isSample: true }];
    expect(addressesFor(mixed, { isSample: false })).toEqual(entries);
    expect(addressesFor(mixed, { isSample: true })).toEqual(mixed);
  });
});
