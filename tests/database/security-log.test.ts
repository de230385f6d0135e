import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, TEST_PASSWORD } from '../support/test-app.ts';

let lines: string[] = [];
const app = await createTestApp({ onLog: (line) => void lines.push(line) });
const { id, address } = await app.account('team');
const events = () => lines.map((line) => JSON.parse(line) as Record<string, string | number>);
const signIn = (adresse: string, kennwort: string) =>
  app.anonymous.post('/anmelden', { adresse, kennwort, weiter: '' });

beforeEach(() => {
  lines = [];
});

describe('the log', () => {
  it('tells of a sign-in by account', async () => {
    await signIn(address, TEST_PASSWORD);
    expect(events()).toMatchObject([{ event: 'sign-in', account: id, ip: '192.0.2.1', level: 30 }]);
  });

  it('tells of refused sign-ins and their reason, never what was typed', async () => {
    for (let attempt = 1; attempt <= 6; attempt += 1) await signIn('mein-kennwort@muster.test', 'geheim');
    const reasons = events().map(({ event, reason }) => `${event} ${reason}`);
    expect(reasons).toEqual([
      ...Array.from({ length: 5 }, () => 'sign-in-refused unknown'),
      'sign-in-refused too-many',
    ]);
    expect(lines.join('')).not.toMatch(/mein-kennwort|geheim/);
  });

  it('tells of pages that a role may not open, without the query', async () => {
    const team = await app.signedIn('team');
    await team.send('/v/muster/protokoll?art=geheim');
    expect(events()).toMatchObject([
      { event: 'access-refused', reason: 'role-not-sufficient', account: id, path: '/v/muster/protokoll' },
    ]);
    expect(lines.join('')).not.toContain('geheim');
  });

  it('tells of calls of the interface without a valid token, never the token', async () => {
    const path = '/api/v1/alliances/muster/members';
    await app.visitor({ authorization: 'Bearer geheim' }).send(path);
    expect(events()).toMatchObject([{ event: 'access-refused', reason: 'sign-in', path }]);
    expect(lines.join('')).not.toContain('geheim');
  });

  it('tells of forms from elsewhere, with the origin that was expected', async () => {
    const headers = { origin: 'http://ikz.example' };
    await app.anonymous.post('/anmelden', { adresse: address, kennwort: 'geheim', weiter: '' }, { headers });
    const expected = 'http://localhost:3000';
    expect(events()).toMatchObject([{ event: 'form-refused', origin: headers.origin, expected }]);
    expect(lines.join('')).not.toContain('geheim');
  });

  it('says nothing of who follows a link before signing in', async () => {
    await app.anonymous.send('/v/muster/protokoll');
    expect(lines).toEqual([]);
  });
});
