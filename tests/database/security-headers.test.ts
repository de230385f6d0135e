import { describe, expect, it } from 'vitest';
import { createTestApp, TEST_PASSWORD } from '../support/test-app.ts';

const plain = await createTestApp();
const secure = await createTestApp({ baseUrl: 'https://ikz.example' });

describe('every answer', () => {
  it.each(['/', '/anmelden', '/v/muster/portal', '/gibt-es-nicht', '/api/v1/gibt-es-nicht'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await plain.anonymous.send(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  it('holds nothing inline that the policy would stop', async () => {
    for (const path of ['/', '/anmelden', '/v/muster/portal', '/datenschutz', '/gibt-es-nicht']) {
      const page = await (await plain.anonymous.send(path)).text();
      expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|<style|\son[a-z]+=/i);
    }
  });

  it('is kept by no cache where it was made for someone signed in', async () => {
    const coordinator = await plain.signedIn('coordinator');
    for (const path of ['/v/muster/', '/v/muster/mitglieder.csv', '/v/muster/gibt-es-nicht'])
      expect((await coordinator.send(path)).headers.get('cache-control')).toBe('private, no-store');
    expect((await plain.anonymous.send('/')).headers.get('cache-control')).toBe('private, no-cache');
  });
});

describe('under https', () => {
  it('demands https for a year and binds the cookie to this host and to encryption', async () => {
    const { address } = await secure.account('coordinator');
    const response = await secure.anonymous.post('/anmelden', {
      adresse: address,
      kennwort: TEST_PASSWORD,
      weiter: '',
    });
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(response.status).toBe(303);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-gemeinwerk=[\w-]{43}; .*Path=\/; .*Secure/);
    expect(cookie).not.toContain('Domain');
    const mine = secure.visitor({ cookie: cookie.split(';')[0] ?? '' });
    expect((await mine.send('/v/muster/')).status).toBe(200);
    const out = await mine.post('/abmelden', {});
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-gemeinwerk=; Max-Age=0; Path=\/; Secure/);
    expect((await mine.send('/v/muster/')).headers.get('location')).toBe('/v/muster/portal');
  });
});

describe('a request that is too large', () => {
  const tooLarge = 'x'.repeat(5 * 1024 * 1024 + 1);

  it('is refused with a page, or with problem details', async () => {
    const page = await plain.anonymous.post('/anmelden', { adresse: tooLarge });
    expect(page.status).toBe(413);
    expect(await page.text()).toContain('Die Eingabe ist zu groß');
    const api = await plain.anonymous.send('/api/v1/alliances/muster/tasks', {
      method: 'POST',
      body: tooLarge,
    });
    expect(api.status).toBe(413);
    expect(api.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('what does not exist', () => {
  it('answers 404 with a page in the frame of who asks', async () => {
    const coordinator = await plain.signedIn('coordinator');
    const page = await coordinator.send('/v/muster/gibt-es-nicht');
    expect(page.status).toBe(404);
    const text = await page.text();
    expect(text).toContain('Seite nicht gefunden – Kreis muster – Gemeinwerk');
    expect(text).toContain('aria-label="Hauptnavigation"');
    expect((await plain.anonymous.send('/v/gibt-es-nicht/')).status).toBe(404);
  });

  it('answers 404 in problem details below /api, whatever the method', async () => {
    for (const method of ['GET', 'POST', 'DELETE']) {
      const response = await plain.anonymous.send('/api/v1/gibt-es-nicht', { method });
      expect([method, response.status]).toEqual([method, 404]);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });
});
