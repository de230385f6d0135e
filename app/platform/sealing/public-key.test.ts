import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { fingerprintOf, keyFromRaw, publicKeyPem, publishedFingerprint, rawPublicKey } from './public-key.ts';

// RFC 8032, 7.1, test 1; fingerprint by `xxd -r -p | sha256sum`.
const RFC_KEY = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
const RFC_FINGERPRINT = '21fe-31df-a154-a261-626b-f854-046f-d227-1b7b-ed4b-6abe-45aa-5887-7ef4-7f97-21b9';

it('names a key by groups of four', () => {
  expect(fingerprintOf(RFC_KEY)).toBe(RFC_FINGERPRINT);
  expect(rawPublicKey(keyFromRaw(RFC_KEY))).toEqual(new Uint8Array(RFC_KEY));
});

it('reads a key however it was published', () => {
  const pem = publicKeyPem(RFC_KEY);
  expect(pem).toMatch(/^-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA/);
  const spellings = [
    pem,
    pem.replaceAll('\n', '\r\n'),
    RFC_KEY.toString('base64'),
    `${RFC_FINGERPRINT}\n`,
    RFC_FINGERPRINT.toUpperCase().replaceAll('-', ' '),
  ];
  for (const text of spellings) expect(publishedFingerprint(text)).toBe(RFC_FINGERPRINT);
});

it('reads no other key', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
  const others = [
    '',
    'Schlüssel',
    RFC_FINGERPRINT.slice(1),
    privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    rsa.export({ type: 'spki', format: 'pem' }).toString(),
    '-----BEGIN PUBLIC KEY-----\nkaputt\n-----END PUBLIC KEY-----',
  ];
  for (const text of others) expect(publishedFingerprint(text)).toBeUndefined();
});
