import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** One link of the audit chain as it is hashed. */
export interface ChainEntry {
  readonly chain: string;
  readonly seq: bigint;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly payloadHash: Buffer;
  readonly previousHash: Buffer;
}

/** What stands before the first entry. */
export const CHAIN_START = Buffer.alloc(32);

/**
 * Hash of a payload under its salt (SHA-256). With salt and payload erased the hash tells nothing about them,
 * though payloads can be guessed (names, dates, small numbers).
 */
export const hashPayload = (salt: Buffer, payload: string): Buffer =>
  createHash('sha256').update(salt).update(payload, 'utf8').digest();

/** Hash of an entry over all its fields and the hash before it (SHA-256 of canonical JSON). */
export const hashEntry = (entry: ChainEntry): Buffer =>
  createHash('sha256')
    .update(
      canonicalJson({
        ...entry,
        payloadHash: entry.payloadHash.toString('hex'),
        previousHash: entry.previousHash.toString('hex'),
      }),
    )
    .digest();
