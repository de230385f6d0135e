import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import {
  isUndertakingKind,
  isUndertakingState,
  type StateEntry,
} from '../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../domain/undertakings/undertaking-record.ts';

/** All undertakings by title. */
export async function listUndertakings(tx: Tx): Promise<UndertakingRecord[]> {
  const rows = await queries(tx).selectFrom('projects.undertaking').selectAll().orderBy('title').execute();
  const states = await listStates(tx);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    kind: knownWord(row.kind, isUndertakingKind),
    implementationTitle: row.implementation_title,
    areaId: row.area_id,
    printedParticipants: row.printed_participants,
    description: row.description,
    source: row.source,
    states: states.get(row.id) ?? [],
  }));
}

async function listStates(tx: Tx): Promise<ReadonlyMap<string, StateEntry[]>> {
  const rows = await queries(tx)
    .selectFrom('projects.undertaking_state')
    .selectAll()
    .orderBy('since')
    .execute();
  const histories = new Map<string, StateEntry[]>();
  for (const row of rows) {
    const entry = {
      since: calendarDate(row.since),
      state: knownWord(row.state, isUndertakingState),
      source: row.source,
    };
    histories.set(row.undertaking_id, [...(histories.get(row.undertaking_id) ?? []), entry]);
  }
  return histories;
}

/** Adds undertakings with their states and answers their ids by slug. */
export async function insertUndertakings(
  tx: Tx,
  allianceId: string,
  undertakings: readonly Omit<UndertakingRecord, 'id'>[],
): Promise<ReadonlyMap<string, string>> {
  if (undertakings.length === 0) return new Map();
  const ids = new Map(undertakings.map((undertaking) => [undertaking.slug, newId()]));
  const rows = undertakings.map((undertaking) => ({
    alliance_id: allianceId,
    id: ids.get(undertaking.slug) ?? '',
    slug: undertaking.slug,
    title: undertaking.title,
    kind: undertaking.kind,
    implementation_title: undertaking.implementationTitle,
    area_id: undertaking.areaId,
    printed_participants: undertaking.printedParticipants,
    description: undertaking.description,
    source: undertaking.source,
  }));
  const states = undertakings.flatMap((undertaking) =>
    undertaking.states.map((entry) => ({
      alliance_id: allianceId,
      undertaking_id: ids.get(undertaking.slug) ?? '',
      ...entry,
    })),
  );
  await queries(tx).insertInto('projects.undertaking').values(rows).execute();
  if (states.length > 0) await queries(tx).insertInto('projects.undertaking_state').values(states).execute();
  return ids;
}
