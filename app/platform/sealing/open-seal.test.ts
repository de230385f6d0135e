import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../audit/canonical-json.ts';
import { openSeal, type SealFault } from './open-seal.ts';
import { fingerprintOf, rawPublicKey } from './public-key.ts';
import { fileBytes, SEAL_FORMAT, type SealContent, signedBytes } from './seal-format.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const RECORD = {
  kind: 'umlauf',
  document: { title: 'Öffentlich-rechtliche Vereinbarung „Vergabe“', isSample: true },
  parties: [{ name: 'Stadt Raunheim', outcome: 'zugestimmt', version: 2, remark: 'a\\"b\n' }],
};

const contentOf = (record: unknown, key: KeyObject): SealContent => ({
  format: SEAL_FORMAT,
  key: Buffer.from(rawPublicKey(key) ?? []).toString('base64'),
  record,
});

function seal(record: unknown, key = privateKey): Uint8Array {
  const content = contentOf(record, key);
  return fileBytes({ ...content, signature: sign(null, signedBytes(content), key).toString('base64') });
}

const FILE = seal(RECORD);
const TEXT = new TextDecoder().decode(FILE);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const SENTENCES: Readonly<Record<SealFault, RegExp>> = {
  'not-json': /kein lesbares JSON/,
  'not-a-seal': /kein versiegelter Nachweis im Format/,
  changed: /nicht mehr so, wie sie versiegelt wurde/,
  'bad-signature': /Das Siegel passt nicht zum Inhalt/,
};

function expectRefused(bytes: Uint8Array, reason?: SealFault): void {
  const opened = openSeal(bytes);
  if (opened.ok) throw new Error(`opened: ${new TextDecoder().decode(bytes)}`);
  expect(opened.error.message).toMatch(SENTENCES[opened.error.reason]);
  if (reason) expect(opened.error.reason).toBe(reason);
}

it('opens what was sealed and names the key', () => {
  const opened = openSeal(FILE);
  const publicKey = rawPublicKey(privateKey) ?? new Uint8Array();
  expect(opened).toEqual({
    ok: true,
    value: { record: RECORD, publicKey, fingerprint: fingerprintOf(publicKey) },
  });
});

it('opens every JSON value it sealed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (record) => {
      const opened = openSeal(seal(record));
      expect(opened.ok && canonicalJson(opened.value.record)).toBe(canonicalJson(record));
    }),
    { numRuns: 200 },
  );
});

describe('one changed byte anywhere', () => {
  it('fails: each bit of each byte', () => {
    for (let at = 0; at < FILE.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1)
        expectRefused(FILE.map((byte, place) => (place === at ? byte ^ (1 << bit) : byte)));
  });

  it('fails: each byte left out, and each doubled', () => {
    for (let at = 0; at < FILE.length; at += 1) {
      expectRefused(Buffer.concat([FILE.slice(0, at), FILE.slice(at + 1)]));
      // Doubling one of two equal bytes gives the same file as doubling the other; none of them is the original.
      expectRefused(Buffer.concat([FILE.slice(0, at + 1), FILE.slice(at)]));
    }
  });

  it('fails: any byte put in or replaced anywhere', () => {
    const place = fc.nat(FILE.length);
    fc.assert(
      fc.property(place, fc.nat(255), (at, byte) => {
        expectRefused(Buffer.concat([FILE.slice(0, at), Uint8Array.of(byte), FILE.slice(at)]));
        if (at < FILE.length && FILE[at] !== byte)
          expectRefused(Buffer.concat([FILE.slice(0, at), Uint8Array.of(byte), FILE.slice(at + 1)]));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the same content in another spelling', () => {
  const value = JSON.parse(TEXT) as Record<string, unknown>;
  const { signature } = value as { signature: string };
  it.each<[string, string, SealFault]>([
    ['without the line break', TEXT.trimEnd(), 'changed'],
    ['with a second one', `${TEXT}\n`, 'changed'],
    ['with Windows line ends', TEXT.replace('\n', '\r\n'), 'changed'],
    ['indented', `${JSON.stringify(value, null, 2)}\n`, 'changed'],
    ['with another order', `${JSON.stringify({ signature, ...value })}\n`, 'changed'],
    ['with a doubled field', TEXT.replace('{"format"', '{"format":"x","format"'), 'changed'],
    ['with an escaped letter', TEXT.replace('Raunheim', '\\u0052aunheim'), 'changed'],
    ['with 2.0 for 2', TEXT.replace('"version":2', '"version":2.0'), 'changed'],
    ['with a BOM', `\uFEFF${TEXT}`, 'not-json'],
    ['with a fifth field', TEXT.replace('{"format"', '{"comment":"x","format"'), 'not-a-seal'],
    // The last sign before the padding carries unused bits: several spellings give the same 64 bytes.
    [
      'with another base64',
      TEXT.replace(
        signature,
        signature.replace(/.(?===$)/, (end) => (end === 'A' ? 'B' : next(end))),
      ),
      'bad-signature',
    ],
    [
      'with base64url',
      TEXT.replace(signature, Buffer.from(signature, 'base64').toString('base64url')),
      'bad-signature',
    ],
  ])('%s is refused', (_, text, reason) => expectRefused(bytesOf(text), reason));
});

const next = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) + 1);

describe('other files', () => {
  const other = contentOf(RECORD, generateKeyPairSync('ed25519').privateKey);
  const foreign = sign(null, signedBytes(other), privateKey).toString('base64');
  it.each<[string, Uint8Array, SealFault]>([
    ['nothing', new Uint8Array(), 'not-json'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'not-json'],
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'not-json'],
    ['a number', bytesOf('1\n'), 'not-a-seal'],
    ['null', bytesOf('null\n'), 'not-a-seal'],
    ['a list', bytesOf('[]\n'), 'not-a-seal'],
    ['a later format', bytesOf(TEXT.replace('siegel/1', 'siegel/2')), 'not-a-seal'],
    ['nested beyond the stack', bytesOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 'not-a-seal'],
    ['another key than signed it', fileBytes({ ...other, signature: foreign }), 'bad-signature'],
    [
      'a key of zeros',
      fileBytes({ ...other, key: Buffer.alloc(32).toString('base64'), signature: foreign }),
      'bad-signature',
    ],
    ['a short key', fileBytes({ ...other, key: 'AAAA', signature: foreign }), 'bad-signature'],
  ])('%s', (_, bytes, reason) => expectRefused(bytes, reason));

  it('a record nested beyond the stack', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expectRefused(
      bytesOf(TEXT.replace(/"record":.*,"signature"/, `"record":${deep},"signature"`)),
      'changed',
    );
  });
});
