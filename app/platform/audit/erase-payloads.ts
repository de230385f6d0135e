import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';
import { recordChange } from './record-change.ts';

export const ERASED_ACTION = 'audit.payloads-erased';

/**
 * Erases what was recorded about one subject (a deletion rule for personal data), keeping the chain whole:
 * entries and their salted hashes stay, and the erasure itself is an entry that names them.
 */
export async function erasePayloads(
  tx: Tx,
  order: { chain: string; subject: { kind: string; id: string }; rule: string; actor: string; at: Date },
): Promise<number> {
  const db = queries(tx);
  const entries = await db
    .selectFrom('platform.audit_entry as e')
    .innerJoin('platform.audit_payload as p', (join) =>
      join.onRef('p.alliance_id', '=', 'e.alliance_id').onRef('p.seq', '=', 'e.seq'),
    )
    .select('e.seq')
    .where('e.alliance_id', '=', order.chain)
    .where('e.subject_kind', '=', order.subject.kind)
    .where('e.subject_id', '=', order.subject.id)
    .execute();
  const erased = entries.map((entry) => entry.seq);
  if (erased.length === 0) return 0;
  await db
    .deleteFrom('platform.audit_payload')
    .where('alliance_id', '=', order.chain)
    .where('seq', 'in', erased)
    .execute();
  await recordChange(tx, { ...order, action: ERASED_ACTION, after: { rule: order.rule, erased } });
  return erased.length;
}
