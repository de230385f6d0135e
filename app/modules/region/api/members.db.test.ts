import { beforeAll, expect, it } from 'vitest';
import { createTestApp, type Visitor } from '../../../../tests/support/test-app.ts';
import { insertMembers } from '../store/member-store.ts';
import { counts, sampleCounty, sampleMember } from '../test-support/member-samples.ts';
import { regionApiRoutes } from './routes.ts';

const app = await createTestApp({ routes: { api: regionApiRoutes } });
const MEMBERS = '/api/v1/alliances/muster/members';
let reader: Visitor;

beforeAll(async () => {
  reader = await app.withToken('lead');
  await app.services.database.inAlliance(app.alliance.id, (tx) =>
    insertMembers(tx, app.alliance.id, [
      { member: sampleMember(), population: counts({ 2024: 6515, 2021: 6500 }) },
      { member: sampleCounty(), population: [] },
    ]),
  );
});
const read = async (path: string) => (await reader.send(path)).json();

it('lists members with their counts, the earliest first', async () => {
  expect(await read(MEMBERS)).toEqual({
    items: [
      expect.objectContaining({ key: '06433', kind: 'landkreis', areaHectares: null, populations: [] }),
      {
        key: '06433001',
        name: 'Biebesheim am Rhein',
        officialName: 'Biebesheim am Rhein',
        kind: 'gemeinde',
        standing: 'mitglied',
        ars: '064330001001',
        countyKey: '06433',
        countyPart: null,
        areaHectares: 1868,
        populations: [
          { asOf: '2021-12-31', value: 6500, source: 'Liste 2021' },
          { asOf: '2024-12-31', value: 6515, source: 'Liste 2024' },
        ],
      },
    ],
    next: null,
  });
});

it('comes in pages that lead to each other', async () => {
  const first = (await read(`${MEMBERS}?limit=1`)) as { items: { key: string }[]; next: string };
  expect(first.items.map(({ key }) => key)).toEqual(['06433']);
  const second = (await read(`${MEMBERS}?limit=1&cursor=${first.next}`)) as typeof first;
  expect(second.items.map(({ key }) => key)).toEqual(['06433001']);
  expect(second.next).toBeNull();
});

it('refuses a wrong limit, strangers and people of other alliances', async () => {
  expect((await reader.send(`${MEMBERS}?limit=0`)).status).toBe(422);
  expect((await app.anonymous.send(MEMBERS)).status).toBe(401);
  const stranger = await app.withToken('coordinator', undefined, app.neighbour);
  expect((await stranger.send(MEMBERS)).status).toBe(403);
  expect((await (await app.withToken('staff-council')).send(MEMBERS)).status).toBe(403);
});
