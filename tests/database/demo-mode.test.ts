import { describe, expect, it } from 'vitest';
import { addToken, insertAccounts } from '../../app/platform/auth/accounts.ts';
import { hashPassword } from '../../app/platform/auth/password.ts';
import { startSession } from '../../app/platform/auth/session.ts';
import { queries } from '../../app/platform/db/queries.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

const ADDRESS = 'coordinator@muster.demo';
const ACTING = { actor: 'befehl:demo', at: new Date('2026-01-01T00:00:00Z') };

/** A demo account as the demo mode made it, with a session and a token from that time. */
async function leftovers({ services, alliance, clock, visitor }: TestApp) {
  const grants = [{ allianceId: alliance.id, role: 'coordinator' as const }];
  const account = { address: ADDRESS, displayName: 'Demo', isDemo: true, grants };
  const passwordHash = await hashPassword('gemeinwerk-demo');
  const secret = await services.database.inPlatform(async (tx) => {
    await insertAccounts(tx, [account], passwordHash, ACTING);
    const row = queries(tx).selectFrom('platform.account').select('id').where('address', '=', ADDRESS);
    return startSession(tx, (await row.executeTakeFirstOrThrow()).id, clock.now());
  });
  const added = await addToken(services.database, { address: ADDRESS, label: 'Test' }, ACTING);
  return {
    bySession: visitor({ cookie: `gemeinwerk=${secret}` }),
    byToken: visitor({ authorization: `Bearer ${added?.token ?? ''}` }),
  };
}

describe.each([
  { mode: '1', page: 200, api: 200 },
  { mode: '0', page: 303, api: 401 },
])('with GEMEINWERK_DEMO=$mode', async ({ mode, page, api }) => {
  const app = await createTestApp({ settings: { GEMEINWERK_DEMO: mode } });
  const { bySession, byToken } = await leftovers(app);

  it('a session of a demo account from before is worth what demo accounts are worth', async () => {
    expect((await bySession.send('/v/muster/protokoll')).status).toBe(page);
  });

  it('so is a token', async () => {
    expect((await byToken.send('/api/v1/alliances/muster/members')).status).toBe(api);
  });
});
