import { describe, expect, it } from 'vitest';
import { createTestApp, TEST_PASSWORD } from '../support/test-app.ts';

const app = await createTestApp();
const coordinator = await app.signedIn('coordinator');
const client = await app.withToken('coordinator');

/** PostgreSQL has no NUL in texts: passed on it would be a fault of the program, noted in the log with each call. */
describe('the character NUL', () => {
  const pages = [
    '/v/%00/portal',
    '/v/%00/',
    '/v/muster/%00',
    '/v/muster/protokoll?art=%00',
    '/anmelden?weiter=%00',
  ];

  it.each(pages)('in the address %s is refused with a page', async (path) => {
    const response = await coordinator.send(path);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Die Anfrage ist nicht lesbar');
  });

  it('in a form is refused with a page', async () => {
    for (const adresse of ['a\0@muster.test', '\0']) {
      const response = await app.anonymous.post('/anmelden', {
        adresse,
        kennwort: TEST_PASSWORD,
        weiter: '',
      });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('Die Anfrage ist nicht lesbar');
    }
  });

  it('in the address of the interface is refused with problem details', async () => {
    const response = await client.send('/api/v1/alliances/%00/members');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it.each(['members', 'tasks', 'rounds'])('in a cursor of %s is refused by name', async (list) => {
    const cursor = Buffer.from('\0').toString('base64url');
    const response = await client.send(`/api/v1/alliances/muster/${list}?cursor=${cursor}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('cursor') });
  });
});

describe('a name that resembles ours', () => {
  it('is not taken for the own machine', async () => {
    const far = await createTestApp({ baseUrl: 'http://localhost.ikz.example' });
    const { address } = await far.account('coordinator');
    const form = { adresse: address, kennwort: TEST_PASSWORD, weiter: '' };
    const headers = { origin: 'http://127.0.0.1.ikz.example' };
    expect((await far.anonymous.post('/anmelden', form, { headers })).status).toBe(403);
    expect((await far.anonymous.post('/anmelden', form)).status).toBe(303);
  });
});
