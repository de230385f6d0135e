import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { LifeStep } from '../domain/life/life-steps.ts';
import { isOutcome } from '../domain/life/outcome.ts';
import { isPrecision } from '../domain/undertakings/precision.ts';
import { isUndertakingState, type StateEntry } from '../domain/undertakings/undertaking.ts';

export interface NewStateEntry extends StateEntry {
  readonly undertakingId: string;
  /** The step that led here; null in what sources report. */
  readonly step: LifeStep | 'anlegen' | null;
  readonly recordedAt: Date | null;
}

type Row = Selectable<DB['projects.undertaking_state']>;

/** Histories by undertaking, each by day and within a day as it happened; of one undertaking where it is named. */
export async function listStates(
  tx: Tx,
  undertakingId?: string,
): Promise<ReadonlyMap<string, readonly StateEntry[]>> {
  const all = queries(tx)
    .selectFrom('projects.undertaking_state')
    .selectAll()
    .orderBy('since')
    .orderBy('seq');
  const rows = await (undertakingId === undefined
    ? all
    : all.where('undertaking_id', '=', undertakingId)
  ).execute();
  const grouped = Map.groupBy(rows, ({ undertaking_id }) => undertaking_id);
  return new Map([...grouped].map(([id, entries]) => [id, entries.map(toEntry)]));
}

/** Adds to the histories; nothing of them is ever changed. */
export async function insertStates(
  tx: Tx,
  allianceId: string,
  entries: readonly NewStateEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    alliance_id: allianceId,
    undertaking_id: entry.undertakingId,
    since: entry.since,
    since_precision: entry.precision,
    state: entry.state,
    step: entry.step,
    outcome: entry.outcome,
    reason: entry.reason,
    until: entry.until,
    source: entry.source,
    recorded_at: entry.recordedAt,
  }));
  await queries(tx).insertInto('projects.undertaking_state').values(rows).execute();
}

const toEntry = (row: Row): StateEntry => ({
  since: calendarDate(row.since),
  precision: knownWord(row.since_precision, isPrecision),
  state: knownWord(row.state, isUndertakingState),
  outcome: row.outcome === null ? null : knownWord(row.outcome, isOutcome),
  reason: row.reason,
  until: dayOf(row.until),
  source: row.source,
});
