import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';

/** An entry about a subject with its place in the chain. */
export interface ChainedRecord {
  readonly seq: bigint;
  readonly at: Date;
  readonly action: string;
  /** Hash of the entry; it covers the hash of the payload and the entry before. */
  readonly hash: Uint8Array;
}

/** Everything a chain tells of one subject, oldest first. */
export const listSubjectEntries = (
  tx: Tx,
  chain: string,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<ChainedRecord[]> =>
  queries(tx)
    .selectFrom('platform.audit_entry')
    .select(['seq', 'at', 'action', 'hash'])
    .where('alliance_id', '=', chain)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('seq')
    .execute();
