import { describe, expect, it } from 'vitest';
import { apiRoutes } from '../../app/routes.ts';
import { REFERENCE_FOLDER } from '../golden/reference-data.ts';
import { ownProduct } from '../support/own-product.ts';
import { PROCUREMENT_CENTRE } from '../support/procurement-centre.ts';
import { type CommandResult, runCommand, signInCookie } from '../support/product.ts';

/** Commands adopt the database of the running product, as on an administrator's terminal. */
const run = async (args: readonly string[], input = ''): Promise<CommandResult> =>
  runCommand(args, { folder: (await ownProduct()).folder, input });

const api = async (path: string, token: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${(await ownProduct()).url}/api/v1${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });

async function addToken(account: string): Promise<{ id: string; token: string }> {
  const { code, stdout, stderr } = await run(['token', 'add', '--account', account, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('the HTTP interface', () => {
  it('is described by OpenAPI 3.1, every resource of it', async () => {
    const response = await fetch(`${(await ownProduct()).url}/api/v1/openapi.json`);
    const document = await response.json();
    expect(response.status).toBe(200);
    expect(document.openapi).toMatch(/^3\.1\./);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method} ${path}`),
    );
    expect(described.toSorted()).toEqual(
      apiRoutes.map(({ spec }) => `${spec.method} ${spec.path}`).toSorted(),
    );
    for (const name of ['members', 'tasks', 'rounds', 'rounds/{id}/ranking', 'participation', 'simulations'])
      expect(Object.keys(document.paths)).toContain(`/api/v1/alliances/{slug}/${name}`);
  });

  it('opens with a token and closes when it is revoked', async () => {
    const { id, token } = await addToken('controller@main-kinzig.demo');
    const members = await api('/alliances/main-kinzig/members', token);
    expect(members.status).toBe(200);
    const { items, next } = await members.json();
    expect([items.length, next]).toEqual([30, null]);
    expect(items.find(({ key }: { key: string }) => key === '06435008')?.name).toBe('Flörsbachtal');
    expect((await api('/alliances/gross-gerau/members', token)).status).toBe(403);
    expect((await run(['token', 'revoke', id])).code).toBe(0);
    const closed = await api('/alliances/main-kinzig/members', token);
    expect(closed.status).toBe(401);
    expect(closed.headers.get('content-type')).toBe('application/problem+json');
    expect((await run(['token', 'revoke', id])).code).toBe(1);
  });

  it('pages through lists and answers a round as `rank` does', async () => {
    const { token } = await addToken('coordinator@main-kinzig.demo');
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await (await api(`/alliances/main-kinzig/tasks?limit=50&cursor=${cursor}`, token)).json();
      seen.push(...page.items.map(({ number }: { number: string }) => number));
      cursor = page.next;
    }
    expect(seen.length).toBeGreaterThan(100);
    expect(new Set(seen).size).toBe(seen.length);
    const { items } = await (await api('/alliances/main-kinzig/rounds', token)).json();
    const ranking = await (await api(`/alliances/main-kinzig/rounds/${items[0].id}/ranking`, token)).json();
    const seed = new URL('../../db/seeds/main-kinzig/needs-round.csv', import.meta.url).pathname;
    expect(ranking).toMatchObject(JSON.parse((await run(['rank', seed, '--json'])).stdout));
  });

  it('simulates exactly as `allocate` does, and refuses as clearly', async () => {
    const { token } = await addToken('treasurer@main-kinzig.demo');
    const body = JSON.stringify(PROCUREMENT_CENTRE);
    const simulated = await api('/alliances/main-kinzig/simulations', token, { method: 'POST', body });
    expect(simulated.status).toBe(200);
    const allocated = await run(['allocate', '-', '--json'], body);
    expect(await simulated.json()).toEqual(JSON.parse(allocated.stdout));
    const wrong = await api('/alliances/main-kinzig/simulations', token, {
      method: 'POST',
      body: '{"pool": 1}',
    });
    expect(wrong.status).toBe(422);
    expect((await wrong.json()).detail).toContain('pool');
  });

  it('gives both printed matrices with their sums', async () => {
    const { token } = await addToken('auditor@gross-gerau.demo');
    const sums = async (date: string) => {
      const matrix = await (await api(`/alliances/gross-gerau/participation?date=${date}`, token)).json();
      const implementing = matrix.projects.map(
        ({ id }: { id: string }) =>
          matrix.cells.filter(
            (cell: { project: string; implementation: boolean | null }) =>
              cell.project === id && cell.implementation,
          ).length,
      );
      return {
        date: matrix.date,
        members: matrix.projects.map(({ members }: { members: number }) => members),
        implementing,
      };
    };
    // The printed SUMME rows of the 12th and the 5th interim report.
    expect(await sums('2025-10-31')).toEqual({
      date: '2025-10-31',
      members: [15, 8, 13, 14, 14, 12, 11],
      implementing: [0, 4, 0, 12, 0, 0, 0],
    });
    expect(await sums('2018-10-31')).toMatchObject({
      date: '2018-10-31',
      members: [14, 10, 13, 15, 10, 11, 13],
    });
    expect((await api('/alliances/gross-gerau/participation?date=gestern', token)).status).toBe(422);
  });
});

describe('the administrator', () => {
  const address = 'neu@example.org';
  const add = [
    'user',
    'add',
    address,
    '--name',
    'Prüfstelle',
    '--alliance',
    'main-kinzig',
    '--role',
    'auditor',
  ];

  it('adds an account that can sign in, lists it and locks it', async () => {
    expect((await run(add, 'zu kurz')).code).toBe(1);
    expect((await run(add, 'ein langes Kennwort\n')).code).toBe(0);
    expect((await run(add, 'ein langes Kennwort\n')).stderr).toContain('gibt es schon');
    expect((await run(['user', 'list'])).stdout).toMatch(
      /^neu@example\.org +main-kinzig: Rechnungsprüfung$/m,
    );
    const accounts = JSON.parse((await run(['user', 'list', '--json'])).stdout);
    expect(accounts.map((account: { address: string }) => account.address)).toContain(address);
    expect(JSON.stringify(accounts)).not.toMatch(/scrypt|argon|hash|password/i);
    const { token } = await addToken(address);
    expect((await api('/alliances/main-kinzig/members', token)).status).toBe(200);
    expect((await run(['user', 'disable', address])).code).toBe(0);
    expect((await api('/alliances/main-kinzig/members', token)).status).toBe(401);
    expect((await run(['user', 'list'])).stdout).toMatch(/^neu@example\.org.*\(gesperrt\)$/m);
    await expect(signInCookie((await ownProduct()).url, address)).rejects.toThrow('422');
  });

  it('proves every chain while the product runs', async () => {
    const { code, stdout, stderr } = await run(['verify', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout);
    expect(report.ok).toBe(true);
    expect(report.chains.map(({ chain }: { chain: string }) => chain).toSorted()).toEqual([
      'Konten',
      'gross-gerau',
      'main-kinzig',
    ]);
    for (const { entries } of report.chains) expect(entries).toBeGreaterThan(0);
  });

  it('is told that the demo is loaded and the schema current', async () => {
    const demo = await run(['demo']);
    expect(demo.code).toBe(1);
    expect(demo.stderr.trimEnd()).toBe(
      'Die Demokreise sind schon geladen. Mit --reset werden sie gelöscht und neu angelegt.',
    );
    expect(JSON.parse((await run(['migrate', '--json'])).stdout)).toEqual({ migrated: [] });
  });

  it.skipIf(REFERENCE_FOLDER === undefined)(
    'sees what the official list would change, and nothing is changed',
    async () => {
      const list = `${REFERENCE_FOLDER}/GV100AD-hesse-2025-11-30.txt`;
      const before = (await run(['verify', '--json'])).stdout;
      const dry = await run(['import', 'members', list, '--alliance', 'main-kinzig', '--dry-run', '--json']);
      expect(dry.code).toBe(0);
      expect(dry.stderr).toContain('Probelauf: Es wurde nichts geändert.');
      const plan = JSON.parse(dry.stdout);
      expect(plan).toMatchObject({
        dryRun: true,
        effectiveDate: '2025-11-30',
        populationAsOf: '2024-12-31',
        counties: ['06435'],
      });
      expect((await run(['verify', '--json'])).stdout).toBe(before);
      expect((await run(['import', 'members', list, '--alliance', 'gibt-es-nicht', '--dry-run'])).code).toBe(
        1,
      );
    },
  );
});
