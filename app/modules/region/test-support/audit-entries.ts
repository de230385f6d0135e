import { queries } from '../../../platform/db/queries.ts';
import type { Database } from '../../../platform/transaction.ts';

/** What the trail of an alliance holds, oldest first, with the payload read. */
export const auditEntries = (database: Database, allianceId: string) =>
  database.inAlliance(allianceId, async (tx) => {
    const rows = await queries(tx)
      .selectFrom('platform.audit_entry as entry')
      .innerJoin('platform.audit_payload as payload', (join) =>
        join.onRef('payload.alliance_id', '=', 'entry.alliance_id').onRef('payload.seq', '=', 'entry.seq'),
      )
      .select(['entry.action', 'entry.actor', 'entry.subject_kind', 'entry.subject_id', 'payload.payload'])
      .orderBy('entry.seq')
      .execute();
    return rows.map(({ action, actor, subject_kind, subject_id, payload }) => ({
      action,
      actor,
      subject: `${subject_kind}/${subject_id}`,
      ...(JSON.parse(payload) as { before?: unknown; after?: unknown }),
    }));
  });
