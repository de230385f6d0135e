import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { erasePayloads } from '../../app/platform/audit/erase-payloads.ts';
import { PLATFORM_CHAIN, recordChange } from '../../app/platform/audit/record-change.ts';
import { verifyChain } from '../../app/platform/audit/verify-chain.ts';
import { queries } from '../../app/platform/db/queries.ts';
import { newId } from '../../app/platform/new-id.ts';
import { addTestAlliance, createTestDatabase } from '../support/test-database.ts';

const { connection, database, url } = await createTestDatabase();
const AT = new Date('2026-11-21T09:00:00.123Z');
let alliance: string;
let count = 0;

const record = (id: string, after: unknown, chain = alliance): Promise<void> =>
  database.inAlliance(chain, (tx) =>
    recordChange(tx, {
      chain,
      at: AT,
      actor: 'befehl:test',
      action: 'member.changed',
      subject: { kind: 'member', id },
      before: null,
      after,
    }),
  );
const verify = (chain = alliance) => database.inAlliance(chain, (tx) => verifyChain(tx, chain));

/** Changes the trail as someone with the server's superuser could. */
async function tamper(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url.replace('//gemeinwerk:', '//gemeinwerk_admin:') });
  await admin.connect();
  await admin.query('set session_replication_role = replica');
  await admin.query(statement);
  await admin.end();
}

beforeEach(async () => {
  count += 1;
  alliance = await addTestAlliance(database, `kreis-${count}`);
  await record('a', { name: 'Raunheim', population: 16542n });
  await record('b', { name: 'Trebur', von: new Date('2026-01-01T00:00:00Z') });
  await record('a', { name: 'Raunheim', population: 15297n });
});

describe('audit chain', () => {
  it('holds after ordinary changes', async () => {
    expect(await verify()).toEqual({ entries: 3, erased: 0 });
  });

  it('names the first entry whose text was changed', async () => {
    await tamper(
      `update platform.audit_entry set actor = 'jemand' where alliance_id = '${alliance}' and seq = 2`,
    );
    expect((await verify()).broken).toEqual({ seq: 2n, reason: 'Der Eintrag wurde nachträglich geändert.' });
  });

  it('names an entry whose payload was changed', async () => {
    await tamper(
      `update platform.audit_payload set payload = replace(payload, '16542', '16543') where alliance_id = '${alliance}' and seq = 1`,
    );
    expect((await verify()).broken).toEqual({
      seq: 1n,
      reason: 'Der Inhalt des Eintrags wurde nachträglich geändert.',
    });
  });

  it('finds a removed entry, a cut tail and a payload removed without record', async () => {
    await tamper(`delete from platform.audit_entry where alliance_id = '${alliance}' and seq = 2`);
    expect((await verify()).broken?.reason).toBe('Eintrag 2 fehlt.');
    alliance = await addTestAlliance(database, `kreis-${count}-b`);
    await record('a', 1);
    await record('b', 2);
    await tamper(`delete from platform.audit_payload where alliance_id = '${alliance}' and seq = 1`);
    expect((await verify()).broken).toMatchObject({ seq: 1n });
    alliance = await addTestAlliance(database, `kreis-${count}-c`);
    await record('a', 1);
    await record('b', 2);
    await tamper(`delete from platform.audit_entry where alliance_id = '${alliance}' and seq = 2`);
    expect((await verify()).broken?.reason).toBe('Die Kette endet bei Eintrag 1, ihr Kopf nennt 2.');
  });

  it('stays whole when payloads are erased by rule', async () => {
    const order = {
      chain: alliance,
      subject: { kind: 'member', id: 'a' },
      rule: 'Löschfrist',
      actor: 'befehl:test',
      at: AT,
    };
    const erased = await database.inAlliance(alliance, (tx) => erasePayloads(tx, order));
    expect(erased).toBe(2);
    expect(await verify()).toEqual({ entries: 4, erased: 2 });
    const left = await database.inAlliance(alliance, (tx) =>
      queries(tx).selectFrom('platform.audit_payload').select('payload').execute(),
    );
    expect(left.filter(({ payload }) => payload.includes('Raunheim'))).toEqual([]);
  });

  it('is append-only for the application and its owner', async () => {
    const statements = [
      `update platform.audit_entry set actor = 'x'`,
      `delete from platform.audit_entry`,
      `update platform.audit_payload set payload = 'x'`,
    ];
    for (const statement of statements) {
      const client = await connection.pool.connect();
      await client.query('begin');
      await client.query(`select set_config('app.tenant', $1, true), set_config('role', 'app_rt', true)`, [
        alliance,
      ]);
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      await client.query('rollback');
      await client.query('begin');
      await client.query(`select set_config('app.tenant', $1, true)`, [alliance]);
      await expect(client.query(statement)).rejects.toMatchObject({ code: '23001' });
      await client.query('rollback');
      client.release();
    }
  });

  it('stands or falls with the change it tells of', async () => {
    const failing = database.inAlliance(alliance, async (tx) => {
      await recordChange(tx, {
        chain: alliance,
        at: AT,
        actor: 'x',
        action: 'y',
        subject: { kind: 'z', id: newId() },
      });
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect((await verify()).entries).toBe(3);
  });

  it('holds while others append to it', async () => {
    let isVerified = false;
    const writer = async (): Promise<void> => {
      while (!isVerified) await record('m', 1);
    };
    const writing = [writer(), writer(), writer()];
    const broken = [];
    for (let round = 0; round < 100; round += 1)
      broken.push(
        (await database.inAlliance(alliance, (tx) => verifyChain(tx, alliance), 'snapshot')).broken,
      );
    isVerified = true;
    await Promise.all(writing);
    expect(broken.filter(Boolean)).toEqual([]);
    expect((await verify()).entries).toBeGreaterThan(10);
  });

  it('keeps its order under concurrent changes and apart from other chains', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => record(`m${i}`, i)));
    expect(await verify()).toEqual({ entries: 43, erased: 0 });
    await database.inPlatform((tx) =>
      recordChange(tx, {
        chain: PLATFORM_CHAIN,
        at: AT,
        actor: 'x',
        action: 'account.added',
        subject: { kind: 'account', id: 'x' },
      }),
    );
    const platform = await database.inPlatform((tx) => verifyChain(tx, PLATFORM_CHAIN));
    expect(platform.broken).toBeUndefined();
    expect(await verify()).toEqual({ entries: 43, erased: 0 });
  });
});
