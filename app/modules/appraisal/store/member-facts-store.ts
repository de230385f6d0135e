import { type Cents, cents } from '../../../foundation/cents.ts';
import { type Millionths, millionths } from '../../../foundation/decimal.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** What one member told, as it is stored. Null: taken back, or as for all. */
export interface FactsRecord {
  readonly memberId: string;
  readonly volumes: ReadonlyMap<string, number | null>;
  readonly minutes: ReadonlyMap<string, Millionths | null>;
  readonly furtherToday: Cents;
  readonly furtherPooled: Cents;
  readonly note: string;
  /** Guards edits that cross. */
  readonly version: number;
}

/** What each member of a project told so far. */
export async function listMemberFacts(tx: Tx, undertakingId: string): Promise<FactsRecord[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.member_facts')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .execute();
  const volumes = await queries(tx)
    .selectFrom('appraisal.process_volume as volume')
    .innerJoin('appraisal.process as process', 'process.id', 'volume.process_id')
    .select(['volume.process_id', 'volume.member_id', 'volume.cases'])
    .where('process.undertaking_id', '=', undertakingId)
    .execute();
  const minutes = await queries(tx)
    .selectFrom('appraisal.step_minutes as told')
    .innerJoin('appraisal.process_step as step', 'step.id', 'told.step_id')
    .innerJoin('appraisal.process as process', 'process.id', 'step.process_id')
    .select(['told.step_id', 'told.member_id', 'told.minutes'])
    .where('process.undertaking_id', '=', undertakingId)
    .execute();
  return rows.map((row) => ({
    memberId: row.member_id,
    volumes: new Map(
      volumes.flatMap(({ process_id, member_id, cases }) =>
        member_id === row.member_id ? [[process_id, cases] as const] : [],
      ),
    ),
    minutes: new Map(
      minutes.flatMap(({ step_id, member_id, minutes: told }) =>
        member_id === row.member_id ? [[step_id, told === null ? null : millionths(told)] as const] : [],
      ),
    ),
    furtherToday: cents(row.further_today),
    furtherPooled: cents(row.further_pooled),
    note: row.note,
    version: row.version,
  }));
}

/** Writes all that one member tells; its version says what was there before. */
export async function saveMemberFacts(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  facts: FactsRecord,
): Promise<void> {
  const content = {
    further_today: facts.furtherToday,
    further_pooled: facts.furtherPooled,
    note: facts.note,
    version: facts.version,
  };
  await queries(tx)
    .insertInto('appraisal.member_facts')
    .values({
      alliance_id: allianceId,
      undertaking_id: undertakingId,
      member_id: facts.memberId,
      ...content,
    })
    .onConflict((conflict) =>
      conflict.columns(['alliance_id', 'undertaking_id', 'member_id']).doUpdateSet(content),
    )
    .execute();
  await saveVolumes(tx, allianceId, facts);
  await saveMinutes(tx, allianceId, facts);
}

async function saveVolumes(tx: Tx, allianceId: string, { memberId, volumes }: FactsRecord): Promise<void> {
  if (volumes.size === 0) return;
  const rows = [...volumes].map(([processId, cases]) => ({
    alliance_id: allianceId,
    process_id: processId,
    member_id: memberId,
    cases,
  }));
  await queries(tx)
    .insertInto('appraisal.process_volume')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['alliance_id', 'process_id', 'member_id'])
        .doUpdateSet((eb) => ({ cases: eb.ref('excluded.cases') })),
    )
    .execute();
}

async function saveMinutes(tx: Tx, allianceId: string, { memberId, minutes }: FactsRecord): Promise<void> {
  if (minutes.size === 0) return;
  const rows = [...minutes].map(([stepId, told]) => ({
    alliance_id: allianceId,
    step_id: stepId,
    member_id: memberId,
    minutes: told,
  }));
  await queries(tx)
    .insertInto('appraisal.step_minutes')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['alliance_id', 'step_id', 'member_id'])
        .doUpdateSet((eb) => ({ minutes: eb.ref('excluded.minutes') })),
    )
    .execute();
}
