import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { type AuthorityParty, authorityFor } from './authority.ts';
import { sizeLawAt } from './size-law.ts';

const asOf = calendarDate('2024-12-31');
const TODAY = calendarDate('2026-11-21');
const town = (name: string, officialKey: string, value: number | null): AuthorityParty => ({
  name,
  officialKey,
  population: value === null ? null : { value, asOf },
});
const county = (name: string, officialKey: string): AuthorityParty => ({
  name,
  officialKey,
  population: null,
});

const RAUNHEIM = town('Raunheim', '06433010', 16_600);
const TREBUR = town('Trebur', '06433014', 13_300);
const GELNHAUSEN = town('Gelnhausen', '06435010', 23_290);
const RUESSELSHEIM = town('Rüsselsheim am Main', '06433012', 67_000);
const GIESSEN_TOWN = town('Biebertal', '06531001', 10_000);
const KREIS_GG = county('Kreis Groß-Gerau', '06433');
const NAMES = new Map([['06433', 'Kreis Groß-Gerau']]);

const decide = (parties: readonly AuthorityParty[], law: 'hgo' | 'kgg' = 'kgg', date = TODAY) => {
  const answer = authorityFor(parties, law, date, NAMES);
  return answer.ok ? [answer.value.kind, answer.value.name, answer.value.source] : answer.error;
};
const reasonOf = (parties: readonly AuthorityParty[]) => {
  const answer = authorityFor(parties, 'kgg', TODAY);
  return answer.ok ? answer.value.reason : '';
};

describe('the authority of an agreement (§ 35 II, IV KGG)', () => {
  it('is the Landrat where all are municipalities under his oversight (Nr. 1)', () => {
    expect(decide([RAUNHEIM, TREBUR])).toEqual([
      'landrat',
      'Landrätin oder Landrat als Behörde der Landesverwaltung (Kreis Groß-Gerau)',
      '§ 35 Abs. 2 Nr. 1, Abs. 4 KGG',
    ]);
  });

  it.each([
    ['a county takes part', [RAUNHEIM, KREIS_GG], 'Ein Landkreis ist beteiligt (Kreis Groß-Gerau).'],
    ['municipalities of several counties', [RAUNHEIM, GELNHAUSEN], 'mehreren Landkreisen'],
    ['a town above 50,000', [TREBUR, RUESSELSHEIM], 'Rüsselsheim am Main hat 67.000 Einwohner (31.12.2024)'],
    ['a county and a borderline town', [KREIS_GG, town('X', '06433001', 47_000)], 'Ein Landkreis'],
    ['a county and a town without count', [KREIS_GG, town('X', '06433001', null)], 'Ein Landkreis'],
  ])('is the Regierungspräsidium of the district: %s (Nr. 2)', (_, parties, reason) => {
    expect(decide(parties)).toEqual([
      'regierungspraesidium',
      'Regierungspräsidium Darmstadt',
      '§ 35 Abs. 2 Nr. 2, Abs. 4 KGG',
    ]);
    expect(reasonOf(parties)).toContain(reason);
  });

  it.each([
    ['06531', 'Regierungspräsidium Gießen'],
    ['06631', 'Regierungspräsidium Kassel'],
  ])('tells the district by the third digit: %s', (key, name) => {
    expect(decide([county('Kreis', key)])[1]).toBe(name);
  });

  it('is left to the ministry across districts, and for Frankfurt and Wiesbaden (Nr. 3)', () => {
    const across = [RAUNHEIM, GIESSEN_TOWN];
    expect(decide(across)[0]).toBe('ministerium');
    expect(reasonOf(across)).toContain('in mehreren Regierungsbezirken (Darmstadt und Gießen)');
    expect(reasonOf(across)).toContain('oder bestimmt eine Behörde');
    expect(decide([RAUNHEIM, town('Wiesbaden', '06414000', 285_000)])[0]).toBe('ministerium');
  });

  it.each([
    ['exactly 50,000', 50_000, /Zwischen 45\.000 und 50\.000/],
    ['exactly 45,000', 45_000, /Zwischen 45\.000 und 50\.000/],
    ['no count', null, /ist keine Einwohnerzahl hinterlegt/],
  ])('is not guessed for a town with %s (§ 136 II HGO)', (_, value, sentence) => {
    expect(decide([RAUNHEIM, town('Grenzstadt', '06433001', value)])).toMatch(sentence);
  });

  it('is certain at 44,999 and at 50,001', () => {
    expect(decide([town('A', '06433001', 44_999)])[0]).toBe('landrat');
    expect(decide([town('A', '06433001', 50_001)])[0]).toBe('regierungspraesidium');
  });

  it('is refused for guests from outside Hesse, for other bodies and for nobody', () => {
    expect(decide([RAUNHEIM, town('Mainz', '07315000', 220_000)])).toMatch(
      /Mainz: außerhalb Hessens\. Dafür braucht es eine Vereinbarung der Länder/,
    );
    const association = { name: 'Abwasserverband', officialKey: null, population: null };
    expect(decide([RAUNHEIM, association])).toMatch(/Abwasserverband: keine Gemeinde und kein Landkreis/);
    expect(decide([])).toMatch(/Wählen Sie die beteiligten Kommunen/);
  });
});

it('cites § 136 HGO for a notice under § 127a HGO', () => {
  expect(decide([RAUNHEIM], 'hgo')[2]).toBe('§ 136 Abs. 3 HGO');
  expect(decide([RUESSELSHEIM], 'hgo')[2]).toBe('§ 136 Abs. 2, 3 und 5 HGO');
});

it('refuses where no numbers of inhabitants are recorded for the day (§ 136 II HGO)', () => {
  const first = calendarDate('2005-04-01');
  expect(decide([RAUNHEIM, TREBUR], 'kgg', first)[0]).toBe('landrat');
  expect(decide([RAUNHEIM, TREBUR], 'kgg', calendarDate('2005-03-31'))).toMatch(
    /31\.03\.2005 ist nicht hinterlegt/,
  );
  const ended = [{ validFrom: first, validTo: asOf, largeAbove: 1, smallBelow: 1 }];
  expect([asOf, TODAY].map((day) => sizeLawAt(day, ended).ok)).toEqual([true, false]);
});
