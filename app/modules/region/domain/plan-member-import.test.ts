import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { RegisteredMember } from './county-population.ts';
import type { MunicipalRegister } from './gv100ad.ts';
import type { Member } from './member.ts';
import { memberImportLines } from './member-import-lines.ts';
import {
  defaultPopulationDate,
  gv100adSource,
  type MemberImportInput,
  planMemberImport,
} from './plan-member-import.ts';

const END_2024 = calendarDate('2024-12-31');
const REGISTER: MunicipalRegister = {
  effectiveDate: calendarDate('2025-11-30'),
  counties: [
    { key: '06433', officialName: 'Groß-Gerau', seat: 'Groß-Gerau', textkennzeichen: '44' },
    { key: '06431', officialName: 'Bergstraße', seat: 'Heppenheim', textkennzeichen: '44' },
    { key: '06411', officialName: 'Darmstadt, Wissenschaftsstadt', seat: 'Darmstadt', textkennzeichen: '41' },
  ],
  municipalities: [
    town('06433004', '064330004004', 'Gernsheim, Schöfferstadt', '63', 4011, 10685),
    town('06433012', '064330012012', 'Rüsselsheim am Main, Stadt', '63', 5829, 65627),
    town('06431010', '064310010010', 'Groß-Rohrheim', '64', 1979, 3784),
  ],
};
const GERNSHEIM: Member = {
  key: '06433004',
  name: 'Gernsheim',
  officialName: 'Gernsheim, Schöfferstadt',
  kind: 'stadt',
  standing: 'mitglied',
  ars: '064330004004',
  countyKey: '06433',
  countyPart: 'Südkreis',
  areaHectares: 4011,
};
const COUNTY: Member = {
  ...GERNSHEIM,
  key: '06433',
  name: 'Kreis Groß-Gerau',
  officialName: 'Kreis Groß-Gerau',
  kind: 'landkreis',
  ars: '06433',
  areaHectares: null,
};
const NOTHING = {
  added: [],
  renamed: [],
  reclassified: [],
  areaChanged: [],
  populationAdded: [],
  populationChanged: [],
  unchanged: [],
  missingInFile: [],
};

function town(
  ags: string,
  ars: string,
  officialName: string,
  textkennzeichen: string,
  areaHectares: number,
  population: number,
) {
  return { ags, ars, officialName, textkennzeichen, areaHectares, population, postcode: null };
}

function known(member: Member, value: number | null = 10685): RegisteredMember {
  return { member, population: value === null ? [] : [{ asOf: END_2024, value, source: 'Bescheid' }] };
}

function plan(current: readonly RegisteredMember[], more: Partial<MemberImportInput> = {}) {
  const planned = planMemberImport({
    current,
    register: REGISTER,
    countyKeys: [],
    populationAsOf: END_2024,
    ...more,
  });
  if (!planned.ok) throw new Error(planned.error);
  return planned.value;
}

describe('planMemberImport', () => {
  it('takes in the municipalities and the county that were asked for, and no others', () => {
    const { added } = plan([], { countyKeys: ['06433'] });
    expect(added.map(({ member }) => [member.key, member.name, member.kind])).toEqual([
      ['06433004', 'Gernsheim', 'stadt'],
      ['06433012', 'Rüsselsheim am Main', 'stadt'],
      ['06433', 'Kreis Groß-Gerau', 'landkreis'],
    ]);
    expect(added.map(({ population }) => population?.value ?? null)).toEqual([10685, 65627, null]);
    expect(added[0]?.population?.source).toContain('Gebietsstand 30.11.2025');
  });

  it('finds nothing to do where everything agrees, whatever the source of the same count', () => {
    expect(plan([known(GERNSHEIM), known(COUNTY, null)])).toEqual({
      ...NOTHING,
      unchanged: [GERNSHEIM, COUNTY],
    });
  });

  it('keeps a short name of its own until the official name changes', () => {
    const short = {
      ...GERNSHEIM,
      key: '06433012',
      name: 'Rüsselsheim',
      officialName: 'Rüsselsheim am Main, Stadt',
      kind: 'sonderstatusstadt' as const,
    };
    expect(plan([known({ ...short, ars: '064330012012', areaHectares: 5829 }, 65627)])).toMatchObject({
      renamed: [],
      reclassified: [],
    });
    const { renamed } = plan([known({ ...short, officialName: 'Rüsselsheim' })]);
    expect(renamed.map(({ to }) => [to.name, to.officialName])).toEqual([
      ['Rüsselsheim am Main', 'Rüsselsheim am Main, Stadt'],
    ]);
  });

  it('tells a missing count from a contradicting one and keeps the recorded', () => {
    expect(plan([known(GERNSHEIM, null)]).populationAdded.map(({ read }) => read.value)).toEqual([10685]);
    const [conflict] = plan([known(GERNSHEIM, 10700)]).populationChanged;
    expect([conflict?.recorded?.value, conflict?.read.value]).toEqual([10700, 10685]);
  });

  it('shows new kinds, keys and areas without losing what the alliance knows', () => {
    const before = { ...GERNSHEIM, kind: 'gemeinde' as const, areaHectares: 4000 };
    const { reclassified, areaChanged } = plan([known(before)]);
    expect(reclassified[0]?.to).toEqual({ ...before, kind: 'stadt' });
    expect(areaChanged[0]?.to).toEqual({ ...before, areaHectares: 4011 });
  });

  it('compares guests of other counties and reports members of this Land without a line', () => {
    const guest: Member = {
      ...GERNSHEIM,
      key: '06431010',
      name: 'Groß-Rohrheim',
      officialName: 'Groß-Rohrheim',
      standing: 'gast',
      kind: 'gemeinde',
      ars: '064310010010',
      areaHectares: 1979,
    };
    const { unchanged, missingInFile } = plan([
      known(guest, 3784),
      known({ ...GERNSHEIM, key: '06433099', name: 'Verschollen' }),
      known({ ...GERNSHEIM, key: '07339001', name: 'Jenseits' }),
      known({ ...GERNSHEIM, key: 'riedwerke', name: 'Riedwerke', kind: 'verband' }),
    ]);
    expect(unchanged).toEqual([guest]);
    expect(missingInFile.map(({ name }) => name)).toEqual(['Verschollen']);
  });

  it('refuses an unknown county and a count from after the Gebietsstand', () => {
    const input = { current: [], register: REGISTER, countyKeys: ['06499'], populationAsOf: END_2024 };
    expect(planMemberImport(input)).toMatchObject({ ok: false, error: expect.stringContaining('06499') });
    const late = { ...input, countyKeys: [], populationAsOf: calendarDate('2025-12-31') };
    expect(planMemberImport(late)).toMatchObject({ ok: false, error: expect.stringContaining('31.12.2025') });
  });
});

describe('defaultPopulationDate', () => {
  it('is the end of the year before the Gebietsstand', () => {
    expect(defaultPopulationDate(calendarDate('2025-11-30'))).toEqual({ ok: true, value: '2024-12-31' });
  });

  it('refuses where two editions carry different counts', () => {
    expect(defaultPopulationDate(calendarDate('2024-12-31'))).toMatchObject({
      ok: false,
      error: expect.stringContaining('Stichtag'),
    });
  });
});

describe('memberImportLines', () => {
  it('says each change in German and counts them', () => {
    const lines = memberImportLines(
      plan([known({ ...GERNSHEIM, areaHectares: null }, 10700)], { countyKeys: ['06433'] }),
    );
    expect(lines).toContain('Neu: Rüsselsheim am Main (06433012), Stadt, 65.627 Einwohner am 31.12.2024.');
    expect(lines).toContain('Neue Fläche: Gernsheim (06433004), keine Angabe wird 4.011 ha.');
    expect(lines).toContainEqual(
      expect.stringMatching(/^Widerspruch: Gernsheim .* 10\.685 .* 10\.700 \(Bescheid\)/),
    );
    expect(lines.at(-1)).toBe(
      'neu: 2 · umbenannt: 0 · neu eingeordnet: 0 · Fläche geändert: 1 · Einwohnerzahl ergänzt: 0 · Widersprüche: 1 · nicht in der Datei: 0 · unverändert: 0',
    );
  });

  it('names the source as Destatis asks for it', () => {
    expect(gv100adSource(calendarDate('2025-11-30'))).toBe(
      'Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys, GV100AD, Gebietsstand 30.11.2025',
    );
  });
});
