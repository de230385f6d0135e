import { beforeEach, describe, expect, it } from 'vitest';
import { REFERENCE_FOLDER, readReference } from '../../../../tests/golden/reference-data.ts';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../tests/support/test-database.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import { findAlliance } from '../../../platform/alliances.ts';
import { readGv100ad } from '../domain/gv100ad.ts';
import { isMunicipality } from '../domain/member.ts';
import { listMembers } from '../store/member-store.ts';
import { auditEntries } from '../test-support/audit-entries.ts';
import { BIEBESHEIM, excerpt, GERNSHEIM } from '../test-support/gv100ad-excerpt.ts';
import { changeMember } from './change-member.ts';
import { importMembers, type MemberImportOrder } from './import-members.ts';

const { services } = await createTestApp({ routes: {} });
const { database } = services;
let alliance: Alliance;
let count = 0;

beforeEach(async () => {
  count += 1;
  const slug = `kreis-${count}`;
  await addTestAlliance(database, slug);
  const added = await findAlliance(database, slug);
  if (!added) throw new Error('the test alliance was not stored');
  alliance = added;
});

function register(text: string) {
  const read = readGv100ad(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
function run(text: string, changes: Partial<MemberImportOrder> = {}) {
  const order = { countyKeys: ['06433'], populationAsOf: calendarDate('2024-12-31'), dryRun: false };
  return importMembers(services, alliance, {
    ...order,
    register: register(text),
    actor: 'befehl:import',
    ...changes,
  });
}
const members = () => database.inAlliance(alliance.id, listMembers);
const audit = () => auditEntries(database, alliance.id);
const planOf = async (text: string, changes?: Partial<MemberImportOrder>) => {
  const planned = await run(text, changes);
  if (!planned.ok) throw new Error(planned.error);
  return planned.value;
};

describe('importing the official list', () => {
  it('a dry run says what would come and writes nothing', async () => {
    const plan = await planOf(excerpt(), { dryRun: true });
    expect(plan.added.map(({ member }) => member.key)).toEqual(['06433001', '06433004', '06433']);
    expect(await members()).toEqual([]);
    expect(await audit()).toEqual([]);
  });

  it('takes in the municipalities of the county and the county, with one entry in the trail', async () => {
    await run(excerpt());
    const found = await members();
    expect(found.map(({ member }) => member.name)).toEqual([
      'Biebesheim am Rhein',
      'Gernsheim',
      'Kreis Groß-Gerau',
    ]);
    expect(found[1]).toMatchObject({
      member: {
        kind: 'stadt',
        ars: '064330004004',
        areaHectares: 4011,
        countyKey: '06433',
        standing: 'mitglied',
      },
      population: [
        {
          asOf: '2024-12-31',
          value: 10_685,
          source:
            'Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys, GV100AD, Gebietsstand 30.11.2025',
        },
      ],
    });
    const entries = await audit();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      action: 'members.imported',
      actor: 'befehl:import',
      subject: 'members/gv100ad-2025-11-30',
      after: { counties: ['06433'], populationAsOf: '2024-12-31' },
    });
  });

  it('a second time changes nothing: no version, no entry', async () => {
    await run(excerpt());
    const before = await members();
    const plan = await planOf(excerpt());
    expect(plan).toMatchObject({ added: [], renamed: [], populationAdded: [], populationChanged: [] });
    expect(plan.unchanged).toHaveLength(3);
    expect(await members()).toEqual(before);
    expect(await audit()).toHaveLength(1);
  });

  it('changes name and area together and keeps what the office entered', async () => {
    await run(excerpt());
    const order = { key: '06433004', version: 1, countyPart: 'Südkreis', standing: 'mitglied', actor: 'x' };
    await changeMember(services, alliance, order);
    await run(excerpt([BIEBESHEIM, { ...GERNSHEIM, name: 'Gernsheim am Rhein, Stadt', hectares: 4012 }]));
    const gernsheim = (await members()).find(({ member }) => member.key === '06433004');
    expect(gernsheim).toMatchObject({
      version: 3,
      member: { name: 'Gernsheim am Rhein', areaHectares: 4012, countyPart: 'Südkreis' },
    });
    const last = (await audit()).at(-1);
    expect(last?.before).toMatchObject({ changed: [{ name: 'Gernsheim', areaHectares: 4011 }] });
    expect(last?.after).toMatchObject({ changed: [{ name: 'Gernsheim am Rhein', areaHectares: 4012 }] });
  });

  it('adds a count of another day beside the first', async () => {
    await run(excerpt());
    const next = excerpt([BIEBESHEIM, { ...GERNSHEIM, population: 10_700 }], '20261130');
    await run(next, { populationAsOf: calendarDate('2025-12-31') });
    const gernsheim = (await members()).find(({ member }) => member.key === '06433004');
    expect(gernsheim?.population.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2024-12-31', 10_685],
      ['2025-12-31', 10_700],
    ]);
  });

  it('reports a count that contradicts the recorded one and leaves that as it is', async () => {
    await run(excerpt());
    const plan = await planOf(excerpt([BIEBESHEIM, { ...GERNSHEIM, population: 10_686 }]));
    expect(plan.populationChanged).toMatchObject([
      { member: { key: '06433004' }, read: { value: 10_686 }, recorded: { value: 10_685 } },
    ]);
    const gernsheim = (await members()).find(({ member }) => member.key === '06433004');
    expect(gernsheim?.population.map(({ value }) => value)).toEqual([10_685]);
    expect(await audit()).toHaveLength(1);
  });

  it('names a member that the file does not have and leaves it', async () => {
    await run(excerpt());
    const plan = await planOf(excerpt([BIEBESHEIM]));
    expect(plan.missingInFile.map(({ name }) => name)).toEqual(['Gernsheim']);
    expect(await members()).toHaveLength(3);
  });

  it('refuses a county that the file does not have', async () => {
    expect(await run(excerpt(), { countyKeys: ['06999'] })).toEqual({
      ok: false,
      error: 'Der Kreis 06999 steht nicht in der Datei. Prüfen Sie den Kreisschlüssel.',
    });
    expect(await audit()).toEqual([]);
  });

  it('two runs at once add everyone once', async () => {
    const plans = await Promise.all([planOf(excerpt()), planOf(excerpt())]);
    expect(plans.map(({ added }) => added.length).toSorted()).toEqual([0, 3]);
    expect(await members()).toHaveLength(3);
    expect(await audit()).toHaveLength(1);
  });
});

describe.skipIf(REFERENCE_FOLDER === undefined)(
  'the official list of Hesse (GEMEINWERK_REFERENCE_DATA)',
  () => {
    it.each([
      // Inhabitants on 31.12.2024: the sum of the county's lines in the JSON beside the list.
      ['06433', 14, 'Kreis Groß-Gerau', '06433014'],
      ['06435', 29, 'Main-Kinzig-Kreis', '06435029'],
    ])('county %s: %i municipalities and %s', async (countyKey, towns, county, lastKey) => {
      const text = readReference('GV100AD-hesse-2025-11-30.txt');
      await run(text, { countyKeys: [countyKey] });
      const found = await members();
      const expected = (
        JSON.parse(readReference('municipalities-hesse-2025-11-30.json')) as {
          gemeinden: { ags: string; ha: number; ew: number; tk: number }[];
        }
      ).gemeinden.filter(({ ags, tk }) => ags.startsWith(countyKey) && tk !== 66);
      expect(expected).toHaveLength(towns);
      expect(
        found
          .filter(({ member }) => isMunicipality(member))
          .map(({ member, population }) => [member.key, member.areaHectares, population[0]?.value])
          .toSorted(),
      ).toEqual(expected.map(({ ags, ha, ew }) => [ags, ha, ew]).toSorted());
      expect(found.at(-1)?.member.name).toBe(county);
      expect(found.some(({ member }) => member.key === lastKey)).toBe(true);
      expect((await planOf(text, { countyKeys: [countyKey] })).unchanged).toHaveLength(towns + 1);
      expect(await audit()).toHaveLength(1);
    });
  },
);
