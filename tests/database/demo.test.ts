import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { DEMO_COUNTIES } from '../../app/demo/demo-counties.ts';
import { loadDemo } from '../../app/demo/load-demo.ts';
import { listMembers } from '../../app/modules/region/index.ts';
import { listAlliances } from '../../app/platform/alliances.ts';
import { PLATFORM_CHAIN, recordChange } from '../../app/platform/audit/record-change.ts';
import { type ChainReport, verifyChain } from '../../app/platform/audit/verify-chain.ts';
import { insertAccounts } from '../../app/platform/auth/accounts.ts';
import { DEMO_PASSWORD } from '../../app/platform/auth/demo-access.ts';
import { ROLES } from '../../app/platform/auth/roles.ts';
import { connect } from '../../app/platform/db/connect.ts';
import { removeDemoAlliances } from '../../app/platform/remove-demo-alliances.ts';
import { loadDemoCounty } from '../support/demo-county.ts';
import { createTestApp } from '../support/test-app.ts';

const NAMES = ['Kreis Groß-Gerau', 'Main-Kinzig-Kreis'];
const app = await createTestApp({ settings: { GEMEINWERK_DEMO: '1' } });
const { services, alliance, neighbour } = app;
const { database } = services;
/** The connection of the owner, as the command has it. */
const connection = connect(services.config.databaseUrl ?? '');
afterAll(() => connection.close());

const load = (notes: string[] = [], onlyIfEmpty = false) =>
  loadDemo(services, { onlyIfEmpty, note: (text) => notes.push(text) });
const demoAlliances = async () => (await listAlliances(database)).filter(({ isDemo }) => isDemo);
const membersOf = (id: string) => database.inAlliance(id, listMembers);
const accounts = async () => {
  const found = await connection.pool.query<{ address: string; is_demo: boolean; grants: number }>(
    `select a.address, a.is_demo, count(g.id)::int as grants
     from platform.account a left join platform.role_grant g on g.account_id = a.id
     group by a.id order by a.address`,
  );
  return found.rows;
};
const demoAccounts = async () => (await accounts()).filter((account) => account.is_demo);

/** One proof for each chain there is, that of the platform included. */
async function proofs(): Promise<ChainReport[]> {
  const chains = (await listAlliances(database)).map(({ id }) =>
    database.inAlliance(id, (tx) => verifyChain(tx, id)),
  );
  return Promise.all([...chains, database.inPlatform((tx) => verifyChain(tx, PLATFORM_CHAIN))]);
}
async function expectWhole(): Promise<void> {
  const reports = await proofs();
  expect(reports.length).toBeGreaterThanOrEqual(3);
  expect(reports.filter(({ broken }) => broken)).toEqual([]);
}

/** Every row an alliance has, table by table: what another alliance's removal must not change. */
async function rowsOf(id: string): Promise<Record<string, unknown>> {
  const tables = await connection.pool.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relrowsecurity order by 1`);
  const client = await connection.pool.connect();
  try {
    await client.query(`select set_config('app.tenant', $1, false)`, [id]);
    const contents: [string, unknown][] = [];
    for (const { name } of tables.rows) {
      const rows = await client.query(
        `select count(*)::int as count, md5(string_agg(t::text, '|' order by t::text)) as checksum
         from ${name} t where alliance_id = $1`,
        [id],
      );
      contents.push([name, rows.rows[0]]);
    }
    return Object.fromEntries(contents);
  } finally {
    client.release(true);
  }
}

afterEach(() => removeDemoAlliances(connection));

describe('loading the demo', () => {
  it('adds both counties with their accounts and says so', async () => {
    const notes: string[] = [];
    expect(await load(notes)).toEqual(NAMES);
    expect(notes.toSorted()).toEqual(NAMES.map((name) => `Demokreis geladen: ${name}`).toSorted());
    const loaded = await demoAlliances();
    expect(loaded.map(({ slug }) => slug)).toEqual(['gross-gerau', 'main-kinzig']);
    expect(await Promise.all(loaded.map(async ({ id }) => (await membersOf(id)).length))).toEqual([15, 30]);
    // One for each role, and head, delegate and treasurer of each member.
    expect(await demoAccounts()).toHaveLength(2 * (ROLES.length + 1) + 3 * (15 + 30));
    await expectWhole();
  });

  it('a second time changes nothing', async () => {
    await load();
    const before = await Promise.all((await demoAlliances()).map(({ id }) => rowsOf(id)));
    const people = await accounts();
    const notes: string[] = [];
    expect(await load(notes)).toEqual([]);
    expect(notes).toEqual([]);
    expect(await Promise.all((await demoAlliances()).map(({ id }) => rowsOf(id)))).toEqual(before);
    expect(await accounts()).toEqual(people);
    expect(await proofs()).toHaveLength(5);
  });

  it('of two at once one loads, the other waits and finds everything', async () => {
    const both = await Promise.all([load(), load()]);
    expect(both.toSorted((a, b) => b.length - a.length)).toEqual([NAMES, []]);
    expect(await demoAlliances()).toHaveLength(2);
    await expectWhole();
  });

  it('leaves a database alone that others use already, where the start asks for it', async () => {
    expect(await load([], true)).toEqual([]);
    expect(await demoAlliances()).toEqual([]);
    expect(await demoAccounts()).toEqual([]);
  });

  it('lets its accounts in, each in its own county alone', async () => {
    await load();
    const form = { adresse: 'head.raunheim@gross-gerau.demo', kennwort: DEMO_PASSWORD, weiter: '' };
    const signedIn = await app.anonymous.post('/anmelden', form);
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/v/gross-gerau/']);
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const head = app.visitor({ cookie });
    expect((await head.send('/v/gross-gerau/beteiligung')).status).toBe(200);
    expect((await head.send('/v/main-kinzig/beteiligung')).status).toBe(403);
  });

  it('does not take an alliance for its own that has its name', async () => {
    const [county] = DEMO_COUNTIES;
    await connection.pool.query(`update platform.alliance set slug = $1 where id = $2`, [
      county?.slug,
      alliance.id,
    ]);
    try {
      expect(await load()).toEqual(['Main-Kinzig-Kreis']);
      expect(await membersOf(alliance.id)).toEqual([]);
    } finally {
      await connection.pool.query(`update platform.alliance set slug = 'muster' where id = $1`, [
        alliance.id,
      ]);
    }
  });
});

describe('a load that fails midway', () => {
  const fault = (rename: string) => connection.pool.query(`alter table ${rename}`);

  it('leaves the county empty, and the next one completes it', async () => {
    await fault('settlement.contribution_row rename to contribution_row_away');
    try {
      await expect(load()).rejects.toThrow('contribution_row');
    } finally {
      await fault('settlement.contribution_row_away rename to contribution_row');
    }
    const begun = await demoAlliances();
    expect(begun.map(({ slug }) => slug).toSorted()).toEqual(['gross-gerau', 'main-kinzig']);
    for (const { id } of begun) {
      const emptied = Object.entries(await rowsOf(id));
      expect(emptied.filter(([, rows]) => (rows as { count: number }).count > 0)).toEqual([]);
    }
    await expectWhole();
    expect(await load()).toEqual(NAMES);
    const counties = await demoAlliances();
    expect(await membersOf(counties.find(({ slug }) => slug === 'gross-gerau')?.id ?? '')).toHaveLength(15);
    expect(await demoAccounts()).toHaveLength(2 * (ROLES.length + 1) + 3 * (15 + 30));
    await expectWhole();
  });

  it('never leaves a county without its accounts', async () => {
    await fault('platform.role_grant rename to role_grant_away');
    try {
      await expect(load()).rejects.toThrow('role_grant');
    } finally {
      await fault('platform.role_grant_away rename to role_grant');
    }
    expect(await load()).toEqual(NAMES);
    expect(await demoAccounts()).toHaveLength(2 * (ROLES.length + 1) + 3 * (15 + 30));
  });
});

describe('removing the demo', () => {
  it('leaves every row of the other alliances and their accounts as they were', async () => {
    await loadDemoCounty(services, alliance, 'main-kinzig');
    const coordinator = await app.account('coordinator');
    await app.account('treasurer', '06433010', neighbour);
    const before = { mine: await rowsOf(alliance.id), people: await accounts() };
    expect(before.mine).toMatchObject({ 'region.member': { count: 30 } });
    await load();
    await removeDemoAlliances(connection);
    expect(await demoAlliances()).toEqual([]);
    expect(await demoAccounts()).toEqual([]);
    expect({ mine: await rowsOf(alliance.id), people: await accounts() }).toEqual(before);
    expect(before.people.map(({ address }) => address)).toContain(coordinator.address);
    await expectWhole();
  });

  it('leaves no row of theirs behind', async () => {
    await load();
    const ids = (await demoAlliances()).map(({ id }) => id);
    await removeDemoAlliances(connection);
    for (const id of ids)
      expect(Object.values(await rowsOf(id)).every((rows) => (rows as { count: number }).count === 0)).toBe(
        true,
      );
  });

  it('is followed by a load like the first one', async () => {
    await load();
    await removeDemoAlliances(connection);
    expect(await load()).toEqual(NAMES);
    expect(await demoAccounts()).toHaveLength(2 * (ROLES.length + 1) + 3 * (15 + 30));
    await expectWhole();
  });

  it('takes from others what they could do in a demo county, not their account', async () => {
    await load();
    const [demo] = await demoAlliances();
    const grants = [
      { allianceId: demo?.id ?? '', role: 'auditor' as const },
      { allianceId: neighbour.id, role: 'auditor' as const },
    ];
    const account = { address: 'pruefung@nachbar.test', displayName: 'Rechnungsprüfung', grants };
    const acting = { actor: 'befehl:test', at: services.clock.now() };
    await database.inPlatform((tx) => insertAccounts(tx, [account], 'x', acting));
    await removeDemoAlliances(connection);
    const left = (await accounts()).find(({ address }) => address === account.address);
    expect(left).toEqual({ address: account.address, is_demo: false, grants: 1 });
  });

  it('puts the guard of the trail back', async () => {
    await load();
    await removeDemoAlliances(connection);
    await database.inAlliance(alliance.id, (tx) =>
      recordChange(tx, {
        chain: alliance.id,
        at: services.clock.now(),
        actor: 'befehl:test',
        action: 'member.changed',
        subject: { kind: 'member', id: 'a' },
      }),
    );
    const client = await connection.pool.connect();
    await client.query(`select set_config('app.tenant', $1, false)`, [alliance.id]);
    await expect(client.query('delete from platform.audit_entry')).rejects.toMatchObject({ code: '23001' });
    client.release(true);
  });

  it('does nothing where there is none', async () => {
    const before = await rowsOf(alliance.id);
    await removeDemoAlliances(connection);
    expect(await rowsOf(alliance.id)).toEqual(before);
  });
});
