import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';
import { CHAIN_START, hashEntry, hashPayload } from './chain.ts';
import { ERASED_ACTION } from './erase-payloads.ts';

const BLOCK = 2_000;

/** What a proof of one chain found. `broken` names the first entry that does not hold, with the reason in German. */
export interface ChainReport {
  readonly entries: number;
  readonly erased: number;
  readonly broken?: { readonly seq: bigint; readonly reason: string };
}

/**
 * Walks a chain from its first entry: numbers without gap, every hash over its entry and the hash before,
 * every payload under its hash, missing payloads named by an erasure entry, the head equal to the last entry.
 * The transaction must see a snapshot: others may append meanwhile.
 */
export async function verifyChain(
  tx: Tx,
  chain: string,
  progress: (checked: number) => void = () => {},
): Promise<ChainReport> {
  let previous = { seq: 0n, hash: CHAIN_START as Buffer };
  const missing = new Set<bigint>();
  const excused = new Set<bigint>();
  for (;;) {
    const block = await readBlock(tx, chain, previous.seq);
    for (const row of block) {
      const reason = defectOf(row, previous);
      if (reason)
        return {
          entries: Number(previous.seq),
          erased: missing.size,
          broken: { seq: previous.seq + 1n, reason },
        };
      if (row.payload === null) missing.add(row.seq);
      else if (row.action === ERASED_ACTION) for (const seq of erasedBy(row.payload)) excused.add(seq);
      previous = row;
    }
    progress(Number(previous.seq));
    if (block.length < BLOCK) break;
  }
  const entries = Number(previous.seq);
  const lost = [...missing].find((seq) => !excused.has(seq));
  if (lost !== undefined)
    return {
      entries,
      erased: missing.size,
      broken: { seq: lost, reason: 'Der Inhalt fehlt, ohne dass eine Löschung verzeichnet ist.' },
    };
  const tail = await defectOfHead(tx, chain, previous);
  return {
    entries,
    erased: missing.size,
    ...(tail ? { broken: { seq: previous.seq + 1n, reason: tail } } : {}),
  };
}

type Row = Awaited<ReturnType<typeof readBlock>>[number];

function readBlock(tx: Tx, chain: string, after: bigint) {
  return queries(tx)
    .selectFrom('platform.audit_entry as e')
    .leftJoin('platform.audit_payload as p', (join) =>
      join.onRef('p.alliance_id', '=', 'e.alliance_id').onRef('p.seq', '=', 'e.seq'),
    )
    .select(['e.seq', 'e.at', 'e.actor', 'e.action', 'e.subject_kind', 'e.subject_id'])
    .select(['e.payload_hash', 'e.previous_hash', 'e.hash', 'p.salt', 'p.payload'])
    .where('e.alliance_id', '=', chain)
    .where('e.seq', '>', after)
    .orderBy('e.seq')
    .limit(BLOCK)
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, chain })));
}

function defectOf(row: Row, previous: { seq: bigint; hash: Buffer }): string | undefined {
  if (row.seq !== previous.seq + 1n) return `Eintrag ${previous.seq + 1n} fehlt.`;
  if (!row.previous_hash.equals(previous.hash)) return 'Der Verweis auf den vorigen Eintrag stimmt nicht.';
  if (!hashEntry(entryOf(row)).equals(row.hash)) return 'Der Eintrag wurde nachträglich geändert.';
  if (row.payload === null || row.salt === null) return undefined;
  return hashPayload(row.salt, row.payload).equals(row.payload_hash)
    ? undefined
    : 'Der Inhalt des Eintrags wurde nachträglich geändert.';
}

const entryOf = (row: Row) => ({
  chain: row.chain,
  seq: row.seq,
  at: row.at,
  actor: row.actor,
  action: row.action,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  payloadHash: row.payload_hash,
  previousHash: row.previous_hash,
});

const erasedBy = (payload: string): bigint[] => {
  const { after } = JSON.parse(payload) as { after: { erased: string[] } };
  return after.erased.map(BigInt);
};

async function defectOfHead(
  tx: Tx,
  chain: string,
  last: { seq: bigint; hash: Buffer },
): Promise<string | undefined> {
  const head = await queries(tx)
    .selectFrom('platform.audit_head')
    .select(['seq', 'hash'])
    .where('alliance_id', '=', chain)
    .executeTakeFirst();
  if (!head) return last.seq === 0n ? undefined : 'Der Kopf der Kette fehlt.';
  if (head.seq !== last.seq) return `Die Kette endet bei Eintrag ${last.seq}, ihr Kopf nennt ${head.seq}.`;
  return head.hash.equals(last.hash) ? undefined : 'Der Kopf der Kette passt nicht zum letzten Eintrag.';
}
