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
export const recordChange = (tx: Tx, change: Change): Promise<void> => recordChanges(tx, [change]);

/** Appends changes of one chain in their order, in one statement. */
export async function recordChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
  const [first] = changes;
  if (!first) return;
  if (changes.some(({ chain }) => chain !== first.chain)) throw new Error('changes of two chains at once');
  const head = await lockHead(tx, first.chain);
  const links: Link[] = [];
  for (const change of changes) links.push(linkOf(change, links.at(-1) ?? head));
  await append(tx, links);
}

/** An entry with the hash that makes it a link, and what it tells. */
interface Link extends ChainEntry {
  readonly hash: Buffer;
  readonly salt: Buffer;
  readonly payload: string;
}

function linkOf(change: Change, previous: Head): Link {
  const salt = randomBytes(16);
  const payload = canonicalJson({ before: change.before, after: change.after });
  const entry: ChainEntry = {
    chain: change.chain,
    seq: previous.seq + 1n,
    at: change.at,
    actor: change.actor,
    action: change.action,
    subjectKind: change.subject.kind,
    subjectId: change.subject.id,
    payloadHash: hashPayload(salt, payload),
    previousHash: previous.hash,
  };
  return { ...entry, hash: hashEntry(entry), salt, payload };
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
async function append(tx: Tx, links: readonly Link[]): Promise<void> {
  const last = links.at(-1);
  if (!last) return;
  const payloads = links.map(({ chain, seq, salt, payload }) => ({ alliance_id: chain, seq, salt, payload }));
  await queries(tx)
    .with('entry', (db) => db.insertInto('platform.audit_entry').values(links.map(toRow)))
    .with('body', (db) => db.insertInto('platform.audit_payload').values(payloads))
    .updateTable('platform.audit_head')
    .set({ seq: last.seq, hash: last.hash })
    .where('alliance_id', '=', last.chain)
    .execute();
}

const toRow = ({ chain, seq, at, actor, action, subjectKind, subjectId, ...link }: Link) => ({
  alliance_id: chain,
  seq,
  at,
  actor,
  action,
  subject_kind: subjectKind,
  subject_id: subjectId,
  payload_hash: link.payloadHash,
  previous_hash: link.previousHash,
  hash: link.hash,
});

function must(head: Head | undefined): Head {
  if (head) return head;
  throw new Error('the head of the chain was not stored');
}
