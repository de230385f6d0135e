import { beforeAll, describe, expect, it } from 'vitest';
import { disableAccount } from '../../app/platform/auth/accounts.ts';
import { queries } from '../../app/platform/db/queries.ts';
import { createTestApp, TEST_PASSWORD, type Visitor } from '../support/test-app.ts';

const app = await createTestApp();
const { anonymous, clock, services } = app;
const ACTING = { actor: 'befehl:test', at: new Date('2026-01-01T00:00:00Z') };
const OVERVIEW = '/v/muster/protokoll';

const signIn = (address: string, password = TEST_PASSWORD, weiter = '', who: Visitor = anonymous) =>
  who.post('/anmelden', { adresse: address, kennwort: password, weiter });

/** The session cookie of an answer as a browser would send it back. */
function cookieOf(response: Response): string {
  const [pair] = (response.headers.get('set-cookie') ?? '').split(';');
  expect(pair).toMatch(/^gemeinwerk=[\w-]{43}$/);
  return pair ?? '';
}

const withCookie = (cookie: string): Visitor => app.visitor({ cookie });

let coordinator: { address: string };
beforeAll(async () => {
  coordinator = await app.account('coordinator');
});

describe('signing in', () => {
  it('refuses a wrong password, keeps the address and says the same for an unknown one', async () => {
    const wrong = await signIn(coordinator.address, 'falsch');
    const unknown = await signIn('niemand@muster.test', 'falsch');
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    const page = await wrong.text();
    expect(page).toContain(`value="${coordinator.address}"`);
    expect(page).not.toContain('falsch');
    expect(page).toContain('<title>Fehler: Anmelden – Gemeinwerk</title>');
    expect(page.replaceAll(coordinator.address, 'X')).toBe(
      (await unknown.text()).replaceAll('niemand@muster.test', 'X'),
    );
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('names each missing field', async () => {
    const page = await (await signIn('', '')).text();
    expect(page).toContain('href="#adresse"');
    expect(page).toContain('href="#kennwort"');
  });

  it('opens a session in a cookie that scripts and foreign forms do not get, and leads to the own overview', async () => {
    const response = await signIn(` ${coordinator.address.toUpperCase()} `);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/v/muster/');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain('Path=/');
    expect(cookie).not.toContain('Secure');
    expect((await withCookie(cookieOf(response)).send(OVERVIEW)).status).toBe(200);
  });

  it('changes the secret with every sign-in and ends the old session', async () => {
    const first = cookieOf(await signIn(coordinator.address));
    const second = cookieOf(await signIn(coordinator.address, TEST_PASSWORD, '', withCookie(first)));
    expect(second).not.toBe(first);
    expect((await withCookie(first).send(OVERVIEW)).status).toBe(303);
    expect((await withCookie(second).send(OVERVIEW)).status).toBe(200);
  });

  it('goes on to the page that was asked for, and never to another site', async () => {
    const asked = await anonymous.send(`${OVERVIEW}?seite=2`);
    expect(asked.headers.get('location')).toBe('/anmelden?weiter=%2Fv%2Fmuster%2Fprotokoll%3Fseite%3D2');
    const form = await (await anonymous.send(asked.headers.get('location') ?? '')).text();
    expect(form).toContain('name="weiter" value="/v/muster/protokoll?seite=2"');
    const back = await signIn(coordinator.address, TEST_PASSWORD, `${OVERVIEW}?seite=2`);
    expect(back.headers.get('location')).toBe(`${OVERVIEW}?seite=2`);
    for (const evil of [
      'https://example.org/',
      '//example.org',
      '/\\example.org',
      '/\t/example.org',
      'javascript:1',
    ]) {
      const page = await (await anonymous.send(`/anmelden?weiter=${encodeURIComponent(evil)}`)).text();
      expect(page).toContain('name="weiter" value=""');
      expect((await signIn(coordinator.address, TEST_PASSWORD, evil)).headers.get('location')).toBe(
        '/v/muster/',
      );
    }
  });

  it('lets no disabled account in and ends its open sessions', async () => {
    const { address } = await app.account('steering');
    const cookie = cookieOf(await signIn(address));
    await disableAccount(services.database, address, ACTING);
    expect((await withCookie(cookie).send('/v/muster/')).headers.get('location')).toBe('/v/muster/portal');
    expect((await signIn(address)).status).toBe(422);
  });
});

describe('a session', () => {
  const isOpen = async (cookie: string): Promise<boolean> =>
    (await withCookie(cookie).send(OVERVIEW)).status === 200;

  it('ends with the sign-out', async () => {
    const cookie = cookieOf(await signIn(coordinator.address));
    const out = await withCookie(cookie).post('/abmelden', {});
    expect([out.status, out.headers.get('location')]).toEqual([303, '/']);
    expect(out.headers.get('set-cookie')).toContain('gemeinwerk=; Max-Age=0');
    expect(await isOpen(cookie)).toBe(false);
    expect((await anonymous.post('/abmelden', {})).status).toBe(303);
  });

  it('ends after two hours without a click', async () => {
    const cookie = cookieOf(await signIn(coordinator.address));
    clock.advance({ minutes: 119 });
    expect(await isOpen(cookie)).toBe(true);
    clock.advance({ minutes: 119 });
    expect(await isOpen(cookie)).toBe(true);
    clock.advance({ minutes: 121 });
    expect(await isOpen(cookie)).toBe(false);
  });

  it('ends after twelve hours, however busy', async () => {
    const cookie = cookieOf(await signIn(coordinator.address));
    for (let hour = 1; hour < 12; hour += 1) {
      clock.advance({ hours: 1 });
      expect(await isOpen(cookie)).toBe(true);
    }
    clock.advance({ minutes: 61 });
    expect(await isOpen(cookie)).toBe(false);
  });

  it('is worth nothing with a made-up secret', async () => {
    expect(await isOpen('gemeinwerk=abc')).toBe(false);
    expect(await isOpen('gemeinwerk=')).toBe(false);
  });
});

describe('forged forms', () => {
  const attempt = async (headers: Record<string, string>, body = 'adresse=a&kennwort=b') => {
    const cookie = cookieOf(await signIn(coordinator.address));
    const response = await withCookie(cookie).send('/abmelden', { method: 'POST', headers, body });
    const open = (await withCookie(cookie).send(OVERVIEW)).status === 200;
    return { status: response.status, open, page: await response.text() };
  };
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

  it.each([
    ['a foreign origin', { ...FORM, origin: 'https://example.org' }],
    ['a foreign origin that resembles ours', { ...FORM, origin: 'http://localhost:3000.example.org' }],
    ['no origin', FORM],
    ['origin "null"', { ...FORM, origin: 'null' }],
    ['a cross-site fetch', { ...FORM, 'sec-fetch-site': 'cross-site', origin: 'https://example.org' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['no content type', {}],
    ['JSON from elsewhere', { 'content-type': 'application/json', origin: 'https://example.org' }],
    ['JSON without origin', { 'content-type': 'application/json' }],
  ])('are refused with %s, and the session stays', async (_, headers) => {
    const { status, open, page } = await attempt(headers);
    expect(status).toBe(403);
    expect(open).toBe(true);
    expect(page).toContain('Diese Anfrage wurde nicht angenommen');
  });

  it('are told from own ones, whether the machine is called localhost or 127.0.0.1', async () => {
    for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000'])
      expect(await attempt({ ...FORM, origin })).toMatchObject({ status: 303, open: false });
  });
});

describe('the limit on sign-ins', () => {
  it('stops guessing one account after five failures and says how long to wait', async () => {
    const { address } = await app.account('head');
    for (let failure = 1; failure <= 5; failure += 1)
      expect((await signIn(address, 'falsch')).status).toBe(422);
    const refused = await signIn(address);
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('Warten Sie 15 Minuten');
    expect(refused.headers.get('set-cookie')).toBeNull();
    const elsewhere = { adresse: address, kennwort: TEST_PASSWORD, weiter: '' };
    expect((await anonymous.post('/anmelden', elsewhere, { ip: '198.51.100.7' })).status).toBe(303);
  });

  it('lets thirty people behind one address in who each mistype twice', async () => {
    const ip = '203.0.113.9';
    const send = (adresse: string, kennwort: string) =>
      anonymous.post('/anmelden', { adresse, kennwort, weiter: '' }, { ip });
    const people = await Promise.all(
      Array.from({ length: 30 }, (_, person) => app.account('delegate', String(person))),
    );
    const statuses = await Promise.all(
      people.map(async ({ address }) => [
        (await send(address, 'vertippt')).status,
        (await send(address, 'noch einmal')).status,
        (await send(address, TEST_PASSWORD)).status,
      ]),
    );
    expect(statuses).toEqual(people.map(() => [422, 422, 303]));
  });

  it('forgets failures with the right password', async () => {
    const { address } = await app.account('treasurer');
    for (const round of [1, 2, 3]) {
      for (let failure = 1; failure <= 4; failure += 1)
        expect((await signIn(address, `falsch ${round}`)).status).toBe(422);
      expect((await signIn(address)).status).toBe(303);
    }
  });

  it('keeps no counter longer than it counts', async () => {
    await services.database.inPlatform(async (tx) => {
      await queries(tx)
        .insertInto('platform.rate_limit')
        .values({ key: 'pair:alt@muster.test|192.0.2.1', points: 5, expire: 1n })
        .execute();
    });
    await signIn(coordinator.address);
    const left = await services.database.inPlatform(async (tx) => {
      return queries(tx)
        .selectFrom('platform.rate_limit')
        .select('key')
        .where('key', 'like', '%alt@muster.test%')
        .execute();
    });
    expect(left).toEqual([]);
  });
});
