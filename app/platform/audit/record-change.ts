import { randomBytes } from 'node:crypto';
import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';
import { canonicalJson } from './canonical-json.ts';
import { CHAIN_START, type ChainEntry, hashEntry, hashPayload } from './chain.ts';

/** The chain of accounts, roles and tokens, which belong to no alliance. */
export const PLATFORM_CHAIN = '00000000-0000-0000-0000-000000000000';

/** One change, told as who, when, what, before and after. */
export interface Change {
  /** Alliance id, or PLATFORM_CHAIN. */
  readonly chain: string;
  readonly at: Date;
  /** Account id, or the name of the command that acted ("befehl:demo"). */
  readonly actor: string;
  /** Verb in code form, for example "member.imported". */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * Appends a change to its chain within the transaction that makes the change: both stand or fall together.
 * Call it last, it holds the chain's head until the commit. A mass run records one change per block.
 */
export async function recordChange(tx: Tx, change: Change): Promise<void> {
  const head = await lockHead(tx, change.chain);
  const salt = randomBytes(16);
  const payload = canonicalJson({ before: change.before, after: change.after });
  const entry: ChainEntry = {
    chain: change.chain,
    seq: head.seq + 1n,
    at: change.at,
    actor: change.actor,
    action: change.action,
    subjectKind: change.subject.kind,
    subjectId: change.subject.id,
    payloadHash: hashPayload(salt, payload),
    previousHash: head.hash,
  };
  await append(tx, entry, salt, payload);
}

async function lockHead(tx: Tx, chain: string): Promise<Head> {
  const head = await selectHead(tx, chain);
  if (head) return head;
  await queries(tx)
    .insertInto('platform.audit_head')
    .values({ alliance_id: chain, seq: 0n, hash: CHAIN_START })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return must(await selectHead(tx, chain));
}

interface Head {
  readonly seq: bigint;
  readonly hash: Buffer;
}

const selectHead = (tx: Tx, chain: string): Promise<Head | undefined> =>
  queries(tx)
    .selectFrom('platform.audit_head')
    .select(['seq', 'hash'])
    .where('alliance_id', '=', chain)
    .forUpdate()
    .executeTakeFirst();

/** One statement: every act of a user waits for it. */
async function append(tx: Tx, entry: ChainEntry, salt: Buffer, payload: string): Promise<void> {
  const hash = hashEntry(entry);
  const key = { alliance_id: entry.chain, seq: entry.seq };
  const row = {
    ...key,
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    payload_hash: entry.payloadHash,
    previous_hash: entry.previousHash,
    hash,
  };
  await queries(tx)
    .with('entry', (db) => db.insertInto('platform.audit_entry').values(row))
    .with('body', (db) => db.insertInto('platform.audit_payload').values({ ...key, salt, payload }))
    .updateTable('platform.audit_head')
    .set({ seq: entry.seq, hash })
    .where('alliance_id', '=', entry.chain)
    .execute();
}

function must(head: Head | undefined): Head {
  if (head) return head;
  throw new Error('the head of the chain was not stored');
}
