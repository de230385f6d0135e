import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { parseWeights, presentRanking } from '../domain/index.ts';
import { loadDemoRound } from '../test-support/demo-round.ts';
import { loadRanking } from '../use-cases/ranking/load-ranking.ts';
import { needsApiRoutes } from './routes.ts';

const app = await createTestApp({ routes: { api: needsApiRoutes } });
await loadDemoRound(app.services, app.alliance, 'main-kinzig');
const caller = await app.withToken('controller');
const BASE = '/api/v1/alliances/muster/rounds';
const ranking = '/bedarfsabfrage-2023/ranking';

const get = async (path: string, status = 200) => {
  const response = await caller.send(BASE + path);
  expect(response.status).toBe(status);
  return (await response.json()) as Record<string, unknown>;
};

describe('rounds', () => {
  it('list who was asked and what is made up', async () => {
    const { items, next } = await get('');
    expect(next).toBeNull();
    expect(items).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        slug: 'bedarfsabfrage-2023',
        title: 'Bedarfsabfrage Main-Kinzig 2023',
        asOf: '2023-12-31',
        isSample: true,
        note: expect.stringContaining('erfunden'),
        members: 29,
      },
    ]);
  });

  it('refuse a wrong limit', async () => {
    expect(await get('?limit=0', 422)).toMatchObject({ status: 422 });
  });
});

describe('the ranking of a round', () => {
  it('answers as the command does, by slug and by id, with weights and top', async () => {
    const plain = await loadRanking(app.services, app.alliance, 'intern', null);
    expect(await get(ranking)).toEqual(plain.chosen && presentRanking(plain.chosen.ranking));
    expect(await get(`/${plain.chosen?.round.id}/ranking`)).toEqual(await get(ranking));
    const weights = parseWeights('members=10,urgency=20,complexity=70');
    if (!weights.ok) throw new Error(weights.error);
    const other = await loadRanking(app.services, app.alliance, 'intern', null, () => ({
      weights: weights.value,
      top: 3,
    }));
    expect(await get(`${ranking}?weights=members=10,urgency=20,complexity=70&top=3`)).toEqual(
      other.chosen && presentRanking(other.chosen.ranking),
    );
  });

  it.each([
    ['/niemals/ranking', 404, 'niemals'],
    [`${ranking}?weights=members=10`, 422, 'zusammen 10 statt 100'],
    [`${ranking}?weights=alter=100`, 422, 'alter=100'],
    [`${ranking}?top=0`, 422, 'top'],
  ])('answers %s with a problem', async (path, status, detail) => {
    expect(await get(path, status)).toMatchObject({ status, detail: expect.stringContaining(detail) });
  });

  it('is closed without a token', async () => {
    expect((await app.anonymous.send(BASE + ranking)).status).toBe(401);
  });
});
