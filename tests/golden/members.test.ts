import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import { decideResponsibility, RESPONSIBILITY_RULES } from '../../app/modules/projects/domain/index.ts';
import {
  countyPopulation,
  defaultPopulationDate,
  memberKeyForm,
  parseArs,
  planMemberImport,
  populationAt,
  populationOf,
  type RegisteredMember,
  readGv100ad,
  sortMembers,
} from '../../app/modules/region/domain/index.ts';
import { GROSS_GERAU_MEMBERS } from '../../db/seeds/gross-gerau/members.ts';
import { MAIN_KINZIG_MEMBERS } from '../../db/seeds/main-kinzig/members.ts';
import { REFERENCE_FOLDER, readReference } from './reference-data.ts';

const COUNT_DAYS = ['2021-12-31', '2022-12-31', '2024-12-31'].map(calendarDate);
const ALL = [...GROSS_GERAU_MEMBERS, ...MAIN_KINZIG_MEMBERS];
const towns = (members: readonly RegisteredMember[]) =>
  members.filter(({ member }) => member.kind !== 'landkreis');

interface ReferenceTown {
  readonly ags: string;
  readonly ars: string;
  readonly name: string;
  readonly tk: number;
  readonly ha: number;
  readonly ew: number;
  readonly plz: string;
  readonly ewByDate: Readonly<Record<string, number>>;
}
interface Reference {
  readonly kreise: readonly {
    readonly ars: string;
    readonly name: string;
    readonly sitz: string;
    readonly tk: number;
  }[];
  readonly gemeinden: readonly ReferenceTown[];
}

describe('the seeds of members', () => {
  it('hold 14 and 29 municipalities with three counts each, and their counties without', () => {
    expect([towns(GROSS_GERAU_MEMBERS).length, towns(MAIN_KINZIG_MEMBERS).length]).toEqual([14, 29]);
    for (const { population } of towns(ALL)) expect(population.map(({ asOf }) => asOf)).toEqual(COUNT_DAYS);
    expect(
      ALL.filter(({ member }) => member.kind === 'landkreis').map(({ population }) => population),
    ).toEqual([[], []]);
  });

  it('have valid keys, and stand in the order pages list them', () => {
    for (const { member } of towns(ALL)) {
      expect(memberKeyForm(member.key)).toEqual({ ok: true, value: 'ags' });
      expect(parseArs(member.ars ?? '')).toEqual({ ok: true, value: member.ars });
    }
    for (const seed of [GROSS_GERAU_MEMBERS, MAIN_KINZIG_MEMBERS]) {
      const listed = seed.map(({ member }) => member);
      expect(sortMembers(listed)).toEqual(listed);
    }
  });

  /** 3-rules 3.1: 100.000 € by inhabitants falls to Raunheim with 5.901,37 at the end of 2022, 5.701,24 of 2024. */
  it.each([
    ['2022-12-31', 590_137n],
    ['2024-12-31', 570_124n],
  ])('give Raunheim its share of 100.000 € by the counts of %s', (day, cents) => {
    const counts = towns(GROSS_GERAU_MEMBERS).map(({ member, population }) => {
      const count = populationOf(population, calendarDate(day));
      return { key: member.key, value: BigInt(count.ok ? count.value.value : 0) };
    });
    const whole = counts.reduce((sum, { value }) => sum + value, 0n);
    const raunheim = counts.find(({ key }) => key === '06433010')?.value ?? 0n;
    const floor = (10_000_000n * raunheim) / whole;
    expect([floor, floor + 1n]).toContain(cents);
  });

  /** Added up outside from the official lists. */
  it('make the counties the sum of their municipalities', () => {
    const gerau = countyPopulation(GROSS_GERAU_MEMBERS, '06433', calendarDate('2026-11-21'));
    const kinzig = countyPopulation(MAIN_KINZIG_MEMBERS, '06435', calendarDate('2021-12-31'));
    expect([gerau, kinzig]).toMatchObject([
      { ok: true, value: { value: 268_310, asOf: '2024-12-31' } },
      { ok: true, value: { value: 423_465, asOf: '2021-12-31' } },
    ]);
  });
});

/** 5th report, 1.1 g and 12th report, 1.1 c: "dies sind Biebesheim am Rhein und Stockstadt am Rhein". */
describe('keine Aufgabenzuständigkeit by inhabitants', () => {
  const without = (rule: 'prostschg' | 'hinschg', day: string): string[] =>
    GROSS_GERAU_MEMBERS.filter(({ member, population }) => {
      const count = populationAt(population, calendarDate(day));
      const facts = { kind: member.kind, population: count.ok ? count.value : null, staff: null };
      return decideResponsibility(RESPONSIBILITY_RULES[rule], calendarDate(day), facts).responsible === false;
    }).map(({ member }) => member.name);

  it.each<['prostschg' | 'hinschg', string]>([
    ['prostschg', '2022-06-30'],
    ['prostschg', '2025-10-31'],
    ['hinschg', '2023-09-01'],
    ['hinschg', '2025-10-31'],
  ])('%s on %s: Biebesheim and Stockstadt', (rule, day) => {
    expect(without(rule, day)).toEqual(['Biebesheim', 'Stockstadt']);
  });

  it('is certain of nobody in 2018: no count of that time is recorded', () => {
    expect(without('prostschg', '2018-10-31')).toEqual([]);
  });
});

describe.skipIf(REFERENCE_FOLDER === undefined)(
  'reference data of Destatis (GEMEINWERK_REFERENCE_DATA)',
  () => {
    const list = () => {
      const read = readGv100ad(readReference('GV100AD-hesse-2025-11-30.txt'));
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      return read.value;
    };
    const reference = (name: string): Reference => JSON.parse(readReference(name));
    /** 65 and 66 are areas without municipality: the reader leaves them out. */
    const isTown = ({ tk }: ReferenceTown): boolean => tk !== 65 && tk !== 66;

    it.each(['municipalities-hesse-2025-11-30.json', 'municipalities-de-2025-11-30.json'])(
      'every municipality of the official list equals %s',
      (name) => {
        const expected = reference(name)
          .gemeinden.filter((town) => town.ags.startsWith('06') && isTown(town))
          .map(({ ags, ars, name: officialName, tk, ha, ew, plz }) => {
            return {
              ags,
              ars,
              officialName,
              textkennzeichen: String(tk),
              areaHectares: ha,
              population: ew,
              postcode: plz || null,
            };
          });
        expect(expected).toHaveLength(421);
        expect(list().municipalities).toEqual(expected);
      },
    );

    it('every county of the official list equals the reference', () => {
      const expected = reference('municipalities-hesse-2025-11-30.json').kreise.map(
        ({ ars, name, sitz, tk }) => {
          return { key: ars, officialName: name, seat: sitz, textkennzeichen: String(tk) };
        },
      );
      expect(expected).toHaveLength(26);
      expect(list().counties).toEqual(expected);
    });

    it('every member of the seeds equals the reference', () => {
      const byAgs = new Map(
        reference('municipalities-hesse-2025-11-30.json').gemeinden.map((town) => [town.ags, town]),
      );
      for (const { member, population } of towns(ALL)) {
        const town = byAgs.get(member.key);
        expect([member.ars, member.officialName, member.areaHectares]).toEqual([
          town?.ars,
          town?.name,
          town?.ha,
        ]);
        expect(Object.fromEntries(population.map(({ asOf, value }) => [asOf, value]))).toEqual(
          town?.ewByDate,
        );
      }
    });

    it('an import of the list finds nothing to do in the seeds', () => {
      const register = list();
      const asOf = defaultPopulationDate(register.effectiveDate);
      if (!asOf.ok) throw new Error(asOf.error);
      const input = { current: ALL, register, countyKeys: ['06433', '06435'], populationAsOf: asOf.value };
      const planned = planMemberImport(input);
      expect(planned).toMatchObject({
        ok: true,
        value: { added: [], renamed: [], reclassified: [], areaChanged: [] },
      });
      expect(planned).toMatchObject({
        value: { populationAdded: [], populationChanged: [], missingInFile: [] },
      });
      expect(planned.ok && planned.value.unchanged).toHaveLength(45);
    });

    it('an import into an empty alliance takes in the county and its municipalities', () => {
      const input = {
        current: [],
        register: list(),
        countyKeys: ['06433'],
        populationAsOf: calendarDate('2024-12-31'),
      };
      const planned = planMemberImport(input);
      const keys = (planned.ok ? planned.value.added : []).map(({ member }) => member.key);
      expect(keys.toSorted()).toEqual(GROSS_GERAU_MEMBERS.map(({ member }) => member.key).toSorted());
    });
  },
);
