import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

const RAW_KEY_BYTES = 32;

/**
 * The name of a key for people: SHA-256 of the raw 32 bytes as sixteen groups of four hexadecimal digits, parted by
 * hyphens ("1f0c-…"). `openssl pkey -pubin -outform DER | tail -c 32 | sha256sum` gives the same digits.
 */
export function fingerprintOf(publicKey: Uint8Array): string {
  const digits = createHash('sha256').update(publicKey).digest('hex');
  return (digits.match(/.{4}/g) ?? []).join('-');
}

/** The raw 32 bytes of an Ed25519 key, public or private; undefined for any other kind. */
export function rawPublicKey(key: KeyObject): Uint8Array | undefined {
  if (key.asymmetricKeyType !== 'ed25519') return undefined;
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return x === undefined ? undefined : new Uint8Array(Buffer.from(x, 'base64url'));
}

export const keyFromRaw = (publicKey: Uint8Array): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') },
    format: 'jwk',
  });

/** The key as a PEM file that other programs read. */
export const publicKeyPem = (publicKey: Uint8Array): string =>
  keyFromRaw(publicKey).export({ type: 'spki', format: 'pem' }).toString();

/** Reads base64 in its one spelling; undefined for another spelling or another length. */
export function strictBase64(text: unknown, length: number): Uint8Array | undefined {
  if (typeof text !== 'string') return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length && bytes.toString('base64') === text ? new Uint8Array(bytes) : undefined;
}

export const rawFromBase64 = (text: unknown): Uint8Array | undefined => strictBase64(text, RAW_KEY_BYTES);

/**
 * The fingerprint of a key as it is published: a PEM file, the raw key in base64, or the fingerprint itself (blanks,
 * hyphens, colons and case are free). Undefined for anything else, also for a private key: nobody needs it to check.
 */
export function publishedFingerprint(text: string): string | undefined {
  const plain = text.trim();
  if (plain.startsWith('-----BEGIN PUBLIC KEY-----')) return fingerprintOfPem(plain);
  const raw = rawFromBase64(plain);
  if (raw) return fingerprintOf(raw);
  const digits = plain.replace(/[\s:-]/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(digits) ? (digits.match(/.{4}/g) ?? []).join('-') : undefined;
}

function fingerprintOfPem(pem: string): string | undefined {
  try {
    const raw = rawPublicKey(createPublicKey(pem));
    return raw && fingerprintOf(raw);
  } catch {
    return undefined;
  }
}
