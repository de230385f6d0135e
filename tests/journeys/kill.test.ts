import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import {
  end,
  openDataFolder,
  type Product,
  removeFolder,
  runCommand,
  signInCookie,
  startProduct,
} from '../support/product.ts';

const folder = openDataFolder();
const ADDRESS = 'coordinator@gross-gerau.demo';
const FORM = '/v/gross-gerau/beteiligung/eintragen';
/** Any member and undertaking of the current matrix will do; the note tells the writes apart. */
const PAIR = { projekt: '', kommune: '06433001' };

afterAll(() => removeFolder(folder));

/** Writes participations one after another and answers the notes whose writes were acknowledged before the server died. */
async function writeUntilDead(product: Product, cookie: string, from: number): Promise<number> {
  let acknowledged = from;
  for (let note = from + 1; ; note++) {
    const saved = await write(product.url, cookie, note).catch(() => false);
    if (!saved) return acknowledged;
    acknowledged = note;
  }
}

async function write(url: string, cookie: string, note: number): Promise<boolean> {
  const page = await (
    await fetch(`${url}${FORM}?${new URLSearchParams(PAIR)}`, { headers: { cookie } })
  ).text();
  const version = /name="version" value="(\d*)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({
    ...PAIR,
    version,
    beteiligung: 'nicht-vertreten',
    umsetzung: 'nein',
    ab: '2026-11-21',
    notiz: `Schreibvorgang ${note}`,
  });
  const response = await fetch(`${url}${FORM}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
  return response.status === 303;
}

async function lastNote(product: Product): Promise<number> {
  const cookie = await signInCookie(product.url, ADDRESS);
  const page = await (
    await fetch(`${product.url}${FORM}?${new URLSearchParams(PAIR)}`, { headers: { cookie } })
  ).text();
  return Number(/value="Schreibvorgang (\d+)"/.exec(page)?.[1] ?? 0);
}

const postmaster = (): number =>
  Number(readFileSync(path.join(folder, 'postgresql', 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Kills PostgreSQL with all its processes, as a power cut would. */
function killPostgres(): void {
  const pid = postmaster();
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split(/\s+/)
    .filter(Boolean);
  for (const victim of [String(pid), ...children]) {
    try {
      process.kill(Number(victim), 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}

describe('kill -9', () => {
  it('loses no acknowledged write, whatever is killed and when', async () => {
    let product = await startProduct(folder);
    PAIR.projekt = await anyProject(product);
    let acknowledged = 0;
    for (const [round, delay] of [120, 310, 45, 230].entries()) {
      const cookie = await signInCookie(product.url, ADDRESS);
      const writing = writeUntilDead(product, cookie, acknowledged);
      await sleep(delay);
      if (round % 2 === 1) killPostgres();
      await end(product.process, 'SIGKILL');
      acknowledged = await writing;
      product = await startProduct(folder);
      const found = await lastNote(product);
      // One write may have been committed whose answer died on the way.
      expect(found).toBeGreaterThanOrEqual(acknowledged);
      expect(found).toBeLessThanOrEqual(acknowledged + 1);
      acknowledged = found;
      const verified = await runCommand(['verify', '--json'], { folder });
      expect(verified.code).toBe(0);
      expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true });
    }
    expect(acknowledged).toBeGreaterThan(3);
    await product.stop();
  });

  it('comes back by itself when only PostgreSQL dies', async () => {
    const product = await startProduct(folder);
    killPostgres();
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(200)) {
      if (
        await signInCookie(product.url, ADDRESS).then(
          () => true,
          () => false,
        )
      )
        break;
    }
    expect(await signInCookie(product.url, ADDRESS)).toContain('gemeinwerk=');
    await product.stop();
  });
});

async function anyProject(product: Product): Promise<string> {
  const cookie = await signInCookie(product.url, ADDRESS);
  const page = await (await fetch(`${product.url}${FORM}`, { headers: { cookie } })).text();
  const slug = /<select[^>]*name="projekt"[\s\S]*?<option value="([a-z][^"]*)"/.exec(page)?.[1];
  if (!slug) throw new Error('the form offers no project');
  return slug;
}
