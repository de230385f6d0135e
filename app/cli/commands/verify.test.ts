import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { fingerprintOf, publicKeyPem, rawPublicKey } from '../../platform/sealing/public-key.ts';
import { fileBytes, SEAL_FORMAT, signedBytes } from '../../platform/sealing/seal-format.ts';
import { RefusedError, UsageError } from '../command.ts';
import { verifyCommand } from './verify.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
}

const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = rawPublicKey(privateKey) ?? new Uint8Array();
const fingerprint = fingerprintOf(publicKey);
const record = {
  kind: 'umlauf',
  alliance: { name: 'Kreis Muster' },
  document: { title: 'Projektauftrag', isSample: true },
  parties: [{ name: 'Raunheim', outcome: 'zugestimmt', version: 1, at: '2026-11-21T09:05:00.000Z' }],
};
const content = { format: SEAL_FORMAT, key: Buffer.from(publicKey).toString('base64'), record } as const;
const bytes = fileBytes({
  ...content,
  signature: sign(null, signedBytes(content), privateKey).toString('base64'),
});
const sealed = file('nachweis.json', bytes);
const pem = file('schluessel.pem', publicKeyPem(publicKey));
const otherKey = file(
  'anderer.pem',
  publicKeyPem(rawPublicKey(generateKeyPairSync('ed25519').publicKey) ?? new Uint8Array()),
);
const changed = file('geaendert.json', Buffer.from(bytes).toString().replace('Raunheim', 'Raunhelm'));

async function run(...args: string[]) {
  const out: string[] = [];
  const { positionals, values } = parseArgs({ args, options: verifyCommand.options, allowPositionals: true });
  const call = { positionals, values: values as Record<string, string | boolean | undefined> };
  const failure = await verifyCommand
    .run(call, {
      readText: async () => '',
      out: (line) => void out.push(line),
      note: () => {},
      interactive: false,
    })
    .then(() => undefined)
    .catch((error: unknown) => error);
  return { out: out.join('\n'), failure };
}

describe('gemeinwerk verify FILE', () => {
  it('says in German what the record attests, and that its origin is open', async () => {
    const { out, failure } = await run(sealed);
    expect(failure).toBeUndefined();
    expect(out).toContain('Das Siegel ist gültig');
    expect(out).toContain('Umlauf „Projektauftrag“\n  Beispieldaten');
    expect(out).toContain('  - Raunheim: zugestimmt (Fassung 1), 21.11.2026, 10:05');
    expect(out).toContain(`Fingerabdruck des Schlüssels: ${fingerprint}`);
    expect(out).toContain('Herkunft noch nicht geprüft');
  });

  it.each([
    ['the PEM file', pem],
    ['the fingerprint', file('fingerabdruck.txt', `${fingerprint}\n`)],
  ])('proves the origin by %s', async (_, key) => {
    expect((await run(sealed, '--key', key)).out).toContain('Herkunft nachgewiesen');
  });

  it('answers as JSON', async () => {
    expect(JSON.parse((await run(sealed, '--json')).out)).toEqual({
      ok: true,
      origin: 'unchecked',
      fingerprint,
      record,
    });
    expect(JSON.parse((await run(sealed, '--json', '--key', pem)).out)).toMatchObject({ origin: 'proven' });
    expect(JSON.parse((await run(changed, '--json')).out)).toMatchObject({
      ok: false,
      reason: 'bad-signature',
    });
  });

  it.each([
    [[changed], /geaendert\.json: Das Siegel passt nicht zum Inhalt/],
    [[file('ende.json', bytes.slice(0, -1))], /nicht mehr so, wie sie versiegelt wurde/],
    [[file('bom.json', Buffer.concat([Buffer.from('\uFEFF'), bytes]))], /kein lesbares JSON/],
    [[file('leer.json', '{}')], /kein versiegelter Nachweis im Format/],
    [[path.join(folder, 'fehlt.json')], /gibt es nicht/],
    [[folder], /ist ein Ordner/],
    [[sealed, '--key', otherKey], /mit einem anderen Schlüssel versiegelt/],
    [[sealed, '--key', sealed], /kein öffentlicher Siegelschlüssel/],
    [[sealed, '--key', path.join(folder, 'fehlt.pem')], /gibt es nicht/],
  ])('refuses %j in one sentence', async (args, message) => {
    const { out, failure } = await run(...args);
    expect(out).toBe('');
    expect(failure).toBeInstanceOf(RefusedError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toContain('\n');
  });

  it.each([[[sealed, sealed]], [['--key', pem]]])('calls %j wrong usage', async (args) => {
    expect((await run(...args)).failure).toBeInstanceOf(UsageError);
  });
});
