import { verify } from 'node:crypto';
import { fail, ok, type Result } from '../../foundation/result.ts';
import { fingerprintOf, keyFromRaw, rawFromBase64, strictBase64 } from './public-key.ts';
import { fileBytes, SEAL_FORMAT, type Seal, signedBytes } from './seal-format.ts';

/** A record whose seal holds. Whose key it is, the fingerprint must show. */
export interface OpenedSeal {
  readonly record: unknown;
  /** Raw Ed25519 key. */
  readonly publicKey: Uint8Array;
  readonly fingerprint: string;
}

export type SealFault = 'not-json' | 'not-a-seal' | 'changed' | 'bad-signature';

export interface SealRefusal {
  readonly reason: SealFault;
  /** German: what is wrong and what to do. */
  readonly message: string;
}

const SIGNATURE_BYTES = 64;
const FIELDS = 'format,key,record,signature';
const ORIGINAL = 'Lassen Sie sich das Original noch einmal geben.';
const MESSAGES: Readonly<Record<SealFault, string>> = {
  'not-json': `Die Datei ist kein lesbares JSON: Sie ist kein versiegelter Nachweis oder beschädigt. ${ORIGINAL}`,
  'not-a-seal': `Die Datei ist kein versiegelter Nachweis im Format „${SEAL_FORMAT}“. Wählen Sie die Datei, die als Nachweis heruntergeladen wurde.`,
  changed: `Die Datei ist nicht mehr so, wie sie versiegelt wurde: Schreibweise, Leerraum oder Zeilenende weicht ab. ${ORIGINAL}`,
  'bad-signature': `Das Siegel passt nicht zum Inhalt: Inhalt, Schlüssel oder Siegel wurde nachträglich verändert. ${ORIGINAL}`,
};

/**
 * Opens a sealed record, without database and account. It holds only if the file is byte for byte what sealing
 * wrote: there is one spelling, so one changed byte anywhere fails.
 */
export function openSeal(bytes: Uint8Array): Result<OpenedSeal, SealRefusal> {
  const value = readJson(bytes);
  if (value === undefined) return refuse('not-json');
  const seal = sealOf(value);
  if (!seal) return refuse('not-a-seal');
  if (!isSameSpelling(seal, bytes)) return refuse('changed');
  const publicKey = rawFromBase64(seal.key);
  const signature = strictBase64(seal.signature, SIGNATURE_BYTES);
  if (!publicKey || !signature || !isSignedBy(seal, publicKey, signature)) return refuse('bad-signature');
  return ok({ record: seal.record, publicKey, fingerprint: fingerprintOf(publicKey) });
}

const refuse = (reason: SealFault): Result<never, SealRefusal> => fail({ reason, message: MESSAGES[reason] });

/** No JSON text means undefined, so undefined says "none". */
function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Exactly the four fields: a fifth would lie in the file without being signed. */
function sealOf(value: unknown): Seal | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  if (Object.keys(value).sort().join(',') !== FIELDS) return undefined;
  const { format, key, signature } = value as Partial<Seal>;
  const isSeal = format === SEAL_FORMAT && typeof key === 'string' && typeof signature === 'string';
  return isSeal ? (value as Seal) : undefined;
}

function isSameSpelling(seal: Seal, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(fileBytes(seal), bytes) === 0;
  } catch {
    // Nested so deeply that writing it anew exceeds the stack: nothing that sealing wrote.
    return false;
  }
}

function isSignedBy(seal: Seal, publicKey: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(null, signedBytes(seal), keyFromRaw(publicKey), signature);
  } catch {
    // Not every 32 bytes are a point of the curve.
    return false;
  }
}
