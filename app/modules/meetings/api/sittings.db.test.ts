import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../tests/support/demo-county.ts';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { meetingsApiRoutes } from './routes.ts';

const app = await createTestApp({ routes: { api: meetingsApiRoutes } });
await loadDemoCounty(app.services, app.alliance, 'gross-gerau');
const reader = await app.withToken('lead');
const PATH = '/api/v1/alliances/muster/sittings';

interface Item {
  readonly member: string;
  readonly date: string;
  readonly body: { readonly name: string };
}
async function items(query = ''): Promise<readonly Item[]> {
  const response = await reader.send(PATH + query);
  expect(response.status).toBe(200);
  return ((await response.json()) as { items: Item[] }).items;
}

describe('sittings', () => {
  it('of a span come by day with their closing date, said to be made up', async () => {
    const found = await items('?from=2026-11-23&to=2026-11-26');
    expect(found).toHaveLength(11);
    expect(found.find(({ member, body }) => member === '06433010' && body.name === 'Magistrat')).toEqual({
      id: expect.any(String),
      member: '06433010',
      body: { id: expect.any(String), kind: 'exekutive', name: 'Magistrat' },
      date: '2026-11-24',
      closesOn: '2026-11-17',
      cancelled: false,
      note: '',
      isSample: true,
    });
  });

  it('without a span are those of a year from today', async () => {
    const days = (await items()).map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
    expect(days[0] && days[0] >= '2026-11-21').toBe(true);
    expect(days.at(-1)).toMatch(/^2027-11/);
  });

  it.each([
    'from=gestern',
    'to=2027-02-30',
    'from=2027-02-01&to=2027-01-01',
    'from=2026-01-01&to=2027-01-02',
  ])('refuse %s by name', async (query) => {
    const response = await reader.send(`${PATH}?${query}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('„from“ und „to“') });
  });

  it('are closed to the staff council and to other alliances', async () => {
    expect((await (await app.withToken('staff-council')).send(PATH)).status).toBe(403);
    const stranger = await app.withToken('coordinator', undefined, app.neighbour);
    expect((await stranger.send(PATH)).status).toBe(403);
    expect((await app.anonymous.send(PATH)).status).toBe(401);
  });
});
