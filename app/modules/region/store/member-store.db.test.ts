import { beforeEach, describe, expect, it } from 'vitest';
import { addTestAlliance, createTestDatabase } from '../../../../tests/support/test-database.ts';
import { counts, sampleCounty, sampleMember } from '../test-support/member-samples.ts';
import { findMember, insertMembers, listMembers, listMembersAfter, updateMember } from './member-store.ts';

const { database } = await createTestDatabase();
const GERNSHEIM = sampleMember({
  key: '06433004',
  name: 'Gernsheim',
  officialName: 'Gernsheim, Schöfferstadt',
});
const COMPANY = sampleMember({
  key: 'riedwerke',
  name: 'Riedwerke',
  kind: 'kommunales-unternehmen',
  standing: 'gast',
  ars: null,
  countyKey: null,
  areaHectares: null,
});
const ALL = [
  { member: sampleCounty(), population: [] },
  { member: COMPANY, population: [] },
  { member: GERNSHEIM, population: counts({ 2024: 10_685, 2021: 10_500 }) },
  { member: sampleMember({ countyPart: 'Südkreis' }), population: counts({ 2022: 6600 }) },
];
let mine: string;
let theirs: string;
let count = 0;

beforeEach(async () => {
  count += 1;
  mine = await addTestAlliance(database, `mine-${count}`);
  theirs = await addTestAlliance(database, `theirs-${count}`);
});
const insert = (allianceId = mine, members = ALL) =>
  database.inAlliance(allianceId, (tx) => insertMembers(tx, allianceId, members));
const list = (allianceId = mine) => database.inAlliance(allianceId, listMembers);

describe('members', () => {
  it('come back as they were added, in the order of the lists, the earliest count first', async () => {
    const ids = await insert();
    const found = await list();
    expect(found.map(({ member }) => member.key)).toEqual(['06433001', '06433004', 'riedwerke', '06433']);
    expect(found[0]).toEqual({
      id: ids.get('06433001'),
      version: 1,
      member: sampleMember({ countyPart: 'Südkreis' }),
      population: counts({ 2022: 6600 }),
    });
    expect(found[1]?.population.map(({ asOf }) => asOf)).toEqual(['2021-12-31', '2024-12-31']);
    expect(found[2]?.member).toEqual(COMPANY);
  });

  it('are found by key, and only in their own alliance', async () => {
    await insert();
    const find = (allianceId: string, key: string) =>
      database.inAlliance(allianceId, (tx) => findMember(tx, key));
    expect((await find(mine, 'riedwerke'))?.member.name).toBe('Riedwerke');
    expect(await find(mine, '06433099')).toBeUndefined();
    expect(await find(theirs, 'riedwerke')).toBeUndefined();
    expect(await list(theirs)).toEqual([]);
  });

  it('may have the same key in two alliances, but not twice in one', async () => {
    const ids = await insert();
    const others = await insert(theirs);
    expect(others.get('06433')).not.toBe(ids.get('06433'));
    await expect(insert()).rejects.toMatchObject({ code: '23505' });
    expect(await list()).toHaveLength(ALL.length);
  });

  it('nothing to add adds nothing', async () => {
    expect(await insert(mine, [])).toEqual(new Map());
    expect(await list()).toEqual([]);
  });

  it('come in pages by key', async () => {
    await insert();
    const page = async (after: string) =>
      (await database.inAlliance(mine, (tx) => listMembersAfter(tx, after, 2))).map(
        ({ member }) => member.key,
      );
    expect(await page('')).toEqual(['06433', '06433001']);
    expect(await page('06433001')).toEqual(['06433004', 'riedwerke']);
    expect(await page('riedwerke')).toEqual([]);
  });

  it('get a new version with each change of their own', async () => {
    const ids = await insert();
    const id = ids.get('06433004') ?? '';
    await database.inAlliance(mine, (tx) => updateMember(tx, { id }, { ...GERNSHEIM, standing: 'gast' }));
    const changed = (await list()).find(({ member }) => member.key === '06433004');
    expect(changed).toMatchObject({ version: 2, member: { standing: 'gast' } });
    expect((await list()).filter(({ version }) => version !== 1)).toHaveLength(1);
  });
});
