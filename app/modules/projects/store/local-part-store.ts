import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isLocalState, type LocalEvent, type LocalPart } from '../domain/local/local-part.ts';

export interface LocalPartRecord extends LocalPart {
  readonly memberId: string;
}

/** The parts of a project on the spot, for whoever told of one. */
export async function listLocalParts(tx: Tx, undertakingId: string): Promise<LocalPartRecord[]> {
  const rows = await queries(tx)
    .selectFrom('projects.local_part')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .execute();
  return rows.map((row) => ({ memberId: row.member_id, ...toContent(row), version: row.version }));
}

/** How one of them came to stand where it stands, the latest first. */
export async function listLocalEvents(
  tx: Tx,
  undertakingId: string,
  memberId: string,
): Promise<LocalEvent[]> {
  const rows = await queries(tx)
    .selectFrom('projects.local_part_event')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .where('member_id', '=', memberId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...toContent(row), byLabel: row.by_label, at: row.at }));
}

/** Writes a part as it stands now and adds it to the log; its version says what was there before. */
export async function saveLocalPart(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  part: LocalPartRecord,
  by: { readonly byLabel: string; readonly actor: string; readonly at: Date },
): Promise<void> {
  const key = { alliance_id: allianceId, undertaking_id: undertakingId, member_id: part.memberId };
  const content = {
    state: part.state,
    office: part.office,
    starts_on: part.startsOn,
    ends_on: part.endsOn,
    note: part.note,
  };
  await queries(tx)
    .insertInto('projects.local_part')
    .values({ ...key, ...content, version: part.version })
    .onConflict((conflict) =>
      conflict
        .columns(['alliance_id', 'undertaking_id', 'member_id'])
        .doUpdateSet({ ...content, version: part.version }),
    )
    .execute();
  const event = { ...key, ...content, id: newId(), by_label: by.byLabel, actor: by.actor, at: by.at };
  await queries(tx).insertInto('projects.local_part_event').values(event).execute();
}

type Content = Pick<
  Selectable<DB['projects.local_part']>,
  'state' | 'office' | 'starts_on' | 'ends_on' | 'note'
>;

const toContent = ({ state, office, starts_on, ends_on, note }: Content) => ({
  state: knownWord(state, isLocalState),
  office,
  startsOn: dayOf(starts_on),
  endsOn: dayOf(ends_on),
  note,
});
