import { canonicalJson } from '../audit/canonical-json.ts';

export const SEAL_FORMAT = 'gemeinwerk-siegel/1';

/** What the signature covers. */
export interface SealContent {
  readonly format: typeof SEAL_FORMAT;
  /** Raw Ed25519 public key, base64. */
  readonly key: string;
  /** Any JSON value; kept as it was sealed. */
  readonly record: unknown;
}

/** A sealed record as it lies in its file. */
export interface Seal extends SealContent {
  /** 64 bytes, base64. */
  readonly signature: string;
}

/** The only spelling of what is signed. */
export const signedBytes = ({ format, key, record }: SealContent): Uint8Array =>
  new TextEncoder().encode(canonicalJson({ format, key, record }));

/** The only spelling of the file: canonical JSON and one line break. */
export const fileBytes = (seal: Seal): Uint8Array => new TextEncoder().encode(`${canonicalJson(seal)}\n`);
