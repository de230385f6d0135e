import { describe, expect, it } from 'vitest';
import { createTestApp, type Visitor } from '../../../../tests/support/test-app.ts';
import { listEntries } from '../../../platform/audit/list-entries.ts';
import { MONEY_ROLES, ROLES } from '../../../platform/auth/roles.ts';
import { answerTo, problemOf } from '../test-support/allocate-json.ts';
import { allocationApiRoutes } from './routes.ts';

const app = await createTestApp({ routes: { api: allocationApiRoutes } });
const treasurer = await app.withToken('treasurer');
const SIMULATIONS = '/api/v1/alliances/muster/simulations';

const post = (body: string, visitor: Visitor = treasurer, path = SIMULATIONS) =>
  visitor.send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
const simulate = (input: unknown, visitor?: Visitor) => post(JSON.stringify(input), visitor);

/** The example of the contract: every kind of layer, period, proration, bounds and what is owed in any case. */
const CONTRACT = {
  pool: '1140000.00',
  period: { from: '2024-01-01', to: '2024-12-31' },
  members: [
    {
      id: '06435008',
      name: 'Flörsbachtal',
      measures: { hours: '32', population: '2370', fte: '0.05' },
      from: '2024-07-01',
    },
    { id: '06435009', name: 'Freigericht', measures: { hours: '39', population: '14641', fte: '0.14' } },
  ],
  prorate: ['population', 'equal'],
  layers: [
    { name: 'Grundbetrag', kind: 'flat', amount: '1200.00' },
    { name: 'Stellenanteil', kind: 'rate', of: 'fte', rate: '65531.91' },
    { name: 'Sockel', kind: 'share', percent: '10', of: 'equal' },
    { name: 'Rest', kind: 'rest', of: 'population' },
  ],
  floor: { amount: '500.00' },
  cap: { perUnit: '12.00', of: 'population' },
  guaranteed: { percent: '25', minimum: '3000.00' },
};

/** 100.00 among three in equal parts: 33.34, 33.33, 33.33, the cent to the smallest id. */
const THIRDS = {
  pool: '100.00',
  members: [{ id: 'c' }, { id: 'a', name: 'Anders' }, { id: 'b' }],
  layers: [{ name: 'Rest', kind: 'rest', of: 'equal' }],
};

describe('simulations', () => {
  it('split as the contract says', async () => {
    const response = await simulate(THIRDS);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    const result = (await response.json()) as ReturnType<typeof answerTo>;
    expect(Object.keys(result)).toEqual(['pool', 'allocated', 'unallocated', 'members']);
    expect(result).toMatchObject({ pool: '100.00', allocated: '100.00', unallocated: '0.00' });
    expect(result.members.map(({ id, amount }) => [id, amount])).toEqual([
      ['c', '33.33'],
      ['a', '33.34'],
      ['b', '33.33'],
    ]);
    expect(result.members[1]).toEqual({
      id: 'a',
      name: 'Anders',
      amount: '33.34',
      parts: [{ layer: 'Rest', amount: '33.34', basis: expect.stringContaining('aufgerundet') }],
    });
  });

  it.each([
    ['the example of the contract', CONTRACT],
    ['a credit', { ...THIRDS, pool: '-0.05' }],
    ['a split without rest', { ...THIRDS, layers: [CONTRACT.layers[0]] }],
  ])('answer %s as the rule does', async (_, input) => {
    const response = await simulate(input);
    expect([response.status, await response.json()]).toEqual([200, answerTo(input)]);
  });

  it('keep nothing: no entry in the trail', async () => {
    await simulate(THIRDS);
    const trail = await app.services.database.inAlliance(app.alliance.id, (tx) =>
      listEntries(tx, app.alliance.id, {}, { offset: 0, limit: 1 }),
    );
    expect(trail.total).toBe(0);
  });

  it.each(['', '{', '{"pool": 1,}', 'pool=1', '\u0000'])(
    'answer what is no JSON with 400: %j',
    async (body) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 400, title: 'Kein JSON' });
    },
  );

  it.each([
    ['null', null, ''],
    ['a list', [], ''],
    ['an amount as number', { ...THIRDS, pool: 100 }, 'pool: '],
    ['an unknown field', { ...THIRDS, extra: 1 }, 'extra: '],
    [
      'an unknown measure',
      { ...THIRDS, layers: [{ name: 'Rest', kind: 'rest', of: 'hours' }] },
      'layers[0].of: ',
    ],
    ['an id twice', { ...THIRDS, members: [{ id: 'a' }, { id: 'a' }] }, 'members[1].id: '],
    ['floors above the pool', { ...THIRDS, floor: { amount: '50.00' } }, 'floor'],
  ])('answer %s with 422, the place and the sentence of the rule', async (_, input, place) => {
    const response = await simulate(input);
    expect(response.status).toBe(422);
    const { path, message } = problemOf(input);
    const detail = path === '' ? message : `${path}: ${message}`;
    expect(await response.json()).toEqual({
      type: 'about:blank',
      status: 422,
      title: 'Ungültige Eingabe',
      detail,
    });
    expect(detail.startsWith(place)).toBe(true);
    expect(message.length).toBeGreaterThan(20);
  });
});

describe('who may simulate', () => {
  it.each(MONEY_ROLES)('%s', async (role) => {
    expect((await simulate(THIRDS, await app.withToken(role))).status).toBe(200);
  });

  it.each(ROLES.filter((role) => !MONEY_ROLES.includes(role)))('not %s', async (role) => {
    const response = await simulate(THIRDS, await app.withToken(role));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      403,
      'application/problem+json',
    ]);
    expect((await post('{', await app.withToken(role))).status).toBe(403);
  });

  it('not without a token, with a wrong one, or with a session', async () => {
    const refused = await simulate(THIRDS, app.anonymous);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="Gemeinwerk"',
    ]);
    expect((await simulate(THIRDS, app.visitor({ authorization: 'Bearer falsch' }))).status).toBe(401);
    expect((await simulate(THIRDS, await app.signedIn('treasurer'))).status).toBe(401);
  });

  it('not for another alliance, nor for one there is not', async () => {
    const body = JSON.stringify(THIRDS);
    expect((await post(body, treasurer, SIMULATIONS.replace('muster', 'nachbar'))).status).toBe(403);
    expect((await post(body, treasurer, SIMULATIONS.replace('muster', 'keine'))).status).toBe(404);
  });
});
