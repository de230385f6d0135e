import { describe, expect, it } from 'vitest';
import { GROSS_GERAU_MEMBERS } from '../../../../../db/seeds/gross-gerau/members.ts';
import { MAIN_KINZIG_MEMBERS } from '../../../../../db/seeds/main-kinzig/members.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { type LegalParty, legalPartyName, type NamedMember } from './legal-party-name.ts';

const DAY = calendarDate('2026-11-21');
const ALL = [...GROSS_GERAU_MEMBERS, ...MAIN_KINZIG_MEMBERS].map(({ member }) => member);
const named = (member: NamedMember, recorded: readonly LegalParty[] = [], date = DAY) => {
  const name = legalPartyName(member, recorded, date);
  return name.ok ? name.value.name : name.error;
};
const member = (key: string): NamedMember => {
  const found = ALL.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no member ${key}`);
  return found;
};
const BRACHTTAL: LegalParty = {
  validFrom: calendarDate('2026-07-01'),
  name: 'Gemeinde Brachttal, Der Gemeindevorstand',
  source: 'Hauptsatzung',
  isSample: false,
};

describe('legalPartyName (HGO § 71 I, HKO § 45 I)', () => {
  it.each([
    ['06433010', 'Stadt Raunheim, vertreten durch den Magistrat'],
    ['06435005', 'Gemeinde Brachttal, vertreten durch den Gemeindevorstand'],
    ['06433', 'Kreis Groß-Gerau, vertreten durch den Kreisausschuss'],
    ['06435', 'Main-Kinzig-Kreis, vertreten durch den Kreisausschuss'],
    ['06433012', 'Stadt Rüsselsheim am Main, vertreten durch den Magistrat'],
    ['06433004', 'Stadt Gernsheim, vertreten durch den Magistrat'],
    ['06435010', 'Stadt Gelnhausen, vertreten durch den Magistrat'],
    ['06433001', 'Gemeinde Biebesheim am Rhein, vertreten durch den Gemeindevorstand'],
  ])('names %s as contracts do', (key, expected) => {
    expect(named(member(key))).toBe(expected);
  });

  it('has a name for each of the 45 members of both counties', () => {
    expect(ALL).toHaveLength(45);
    expect(ALL.every((candidate) => legalPartyName(candidate, [], DAY).ok)).toBe(true);
  });

  it('prefers the recorded wording from its first day on', () => {
    const at = (day: string) => named(member('06435005'), [BRACHTTAL], calendarDate(day));
    expect(at('2026-06-30')).toBe('Gemeinde Brachttal, vertreten durch den Gemeindevorstand');
    expect(at('2026-07-01')).toBe(BRACHTTAL.name);
  });

  it('refuses associations and municipalities of other states until their wording is recorded', () => {
    const verband: NamedMember = { key: 'abwasserverband', kind: 'verband', officialName: 'Abwasserverband' };
    const mainz: NamedMember = { key: '07315000', kind: 'kreisfreie-stadt', officialName: 'Mainz, Stadt' };
    expect(named(verband)).toMatch(/Tragen Sie unter „Befugnisse“/);
    expect(named(mainz)).toMatch(/hessischen Gemeindeordnung/);
    expect(named(verband, [{ ...BRACHTTAL, name: 'Abwasserverband, vertreten durch den Vorstand' }])).toBe(
      'Abwasserverband, vertreten durch den Vorstand',
    );
  });
});
