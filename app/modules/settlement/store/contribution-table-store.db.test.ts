import { beforeEach, describe, expect, it } from 'vitest';
import { GROSS_GERAU_CONTRIBUTIONS } from '../../../../db/seeds/gross-gerau/contributions.ts';
import { GROSS_GERAU_MEMBERS } from '../../../../db/seeds/gross-gerau/members.ts';
import { MAIN_KINZIG_CONTRIBUTIONS } from '../../../../db/seeds/main-kinzig/contributions.ts';
import { MAIN_KINZIG_MEMBERS } from '../../../../db/seeds/main-kinzig/members.ts';
import { addTestAlliance, createTestDatabase } from '../../../../tests/support/test-database.ts';
import { cents } from '../../../foundation/cents.ts';
import { insertMembers, type MemberRecord } from '../../region/index.ts';
import type { ContributionTable } from '../domain/contribution-table.ts';
import { insertContributionTables, listContributionTables } from './contribution-table-store.ts';

const { database } = await createTestDatabase();
const SEEDS = [...MAIN_KINZIG_CONTRIBUTIONS, ...GROSS_GERAU_CONTRIBUTIONS].map((table, index) => ({
  ...table,
  slug: `${index}-${table.slug}`,
}));
let alliance: string;
let ids: ReadonlyMap<MemberRecord['member']['key'], MemberRecord['id']>;
let count = 0;

beforeEach(async () => {
  count += 1;
  alliance = await addTestAlliance(database, `kreis-${count}`);
  ids = await database.inAlliance(alliance, (tx) =>
    insertMembers(tx, alliance, [...MAIN_KINZIG_MEMBERS, ...GROSS_GERAU_MEMBERS]),
  );
});
const keys = () => new Map([...ids].map(([key, id]) => [id, key]));
const insert = (tables: readonly ContributionTable[]) =>
  database.inAlliance(alliance, (tx) => insertContributionTables(tx, alliance, tables, ids));
const list = (allianceId = alliance) =>
  database.inAlliance(allianceId, (tx) => listContributionTables(tx, keys()));

/** Everything a table may leave out, and figures at the edge of what is kept. */
const SPARSE: ContributionTable = {
  slug: 'knapp',
  title: 'Knapp „&“ <klein>',
  planningState: '',
  source: 'Test',
  isSample: true,
  undertakingSlug: null,
  pool: cents(9_007_199_254_740_993n),
  scheme: {
    layers: [{ kind: 'rate', name: 'Satz', of: 'fte', rate: '0.000001' }],
    floor: { of: 'planned' },
    cap: { perUnit: '12.50', of: 'population' },
    measures: { fte: { source: 'Test', asOf: null } },
  },
  print: null,
  rows: [{ memberKey: '06433014', measures: { fte: '0.10' }, printed: null }],
};

describe('contribution tables', () => {
  it('come back as they were typed from the source, to the last figure, in their order', async () => {
    await insert(SEEDS);
    expect(SEEDS.map(({ rows }) => rows.length)).toEqual([18, 6, 3, 11]);
    expect(await list()).toEqual(SEEDS);
  });

  it('keep every digit and everything left out', async () => {
    await insert([SPARSE, { ...SPARSE, slug: 'leer', rows: [] }]);
    expect(await list()).toEqual([SPARSE, { ...SPARSE, slug: 'leer', rows: [] }]);
  });

  it('belong to their alliance alone', async () => {
    await insert(SEEDS);
    expect(await list(await addTestAlliance(database, `fremd-${count}`))).toEqual([]);
  });

  it('of an unknown member are refused, whole', async () => {
    const [row] = SPARSE.rows;
    if (!row) throw new Error('a row is needed');
    const wrong = { ...SPARSE, rows: [row, { ...row, memberKey: '06433099' }] };
    await expect(insert([...SEEDS, wrong])).rejects.toThrow('unknown member 06433099');
    expect(await list()).toEqual([]);
  });

  it('keep a slug for one table, and a member for one row', async () => {
    await insert([SPARSE]);
    await expect(insert([SPARSE])).rejects.toMatchObject({ code: '23505' });
    const twice = { ...SPARSE, slug: 'doppelt', rows: [...SPARSE.rows, ...SPARSE.rows] };
    await expect(insert([twice])).rejects.toMatchObject({ code: '23505' });
    expect(await list()).toEqual([SPARSE]);
  });
});
