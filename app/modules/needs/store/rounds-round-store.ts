import { sql } from 'kysely';
import { MILLION } from '../../../foundation/decimal.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { RoundSettings } from '../domain/rounds/round-settings.ts';
import type { RoundState } from '../domain/rounds/round-state.ts';

/** A round that is about to be set up. */
export interface NewRoundDraft extends RoundHead {
  readonly slug: string;
  readonly isSample: boolean;
  /** Where the figures come from and what is made up; empty for a real round. */
  readonly note: string;
}

/** The settings that stand in the round's own row. */
export type RoundHead = Omit<RoundSettings, 'taskIds' | 'cohorts' | 'criteria'>;

/** Adds a round as a draft and answers its id. */
export async function insertRoundDraft(tx: Tx, allianceId: string, draft: NewRoundDraft): Promise<string> {
  const id = newId();
  const { slug, isSample, note } = draft;
  await queries(tx)
    .insertInto('needs.round')
    .values({
      ...{ alliance_id: allianceId, id, slug, is_sample: isSample, note, state: 'entwurf' },
      ...headRow(draft),
    })
    .execute();
  return id;
}

/** Holds a round until the transaction ends: what is done to one round comes one after the other. */
export async function lockRound(tx: Tx, id: string): Promise<void> {
  await queries(tx).selectFrom('needs.round').select('id').where('id', '=', id).forUpdate().execute();
}

/** Writes the settings of a round anew and raises its version. */
export async function updateRoundHead(tx: Tx, id: string, head: RoundHead): Promise<void> {
  await queries(tx)
    .updateTable('needs.round')
    .set({ ...headRow(head), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Tells whoever read the round before that it has changed. */
export async function raiseVersion(tx: Tx, id: string): Promise<void> {
  await queries(tx)
    .updateTable('needs.round')
    .set({ version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Writes where a round stands, since when, and raises its version. */
export async function updateRoundState(tx: Tx, id: string, state: RoundState, at: Date): Promise<void> {
  await queries(tx)
    .updateTable('needs.round')
    .set({ state, ...SINCE[state](at), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

const SINCE: Readonly<
  Record<RoundState, (at: Date) => Partial<Record<'opened_at' | 'closed_at' | 'released_at', Date | null>>>
> = {
  entwurf: () => ({}),
  offen: (at) => ({ opened_at: at, closed_at: null }),
  geschlossen: (at) => ({ closed_at: at }),
  freigegeben: (at) => ({ released_at: at }),
};

const headRow = (head: RoundHead) => ({
  title: head.title,
  as_of: head.asOf,
  due_on: head.dueOn,
  weight_members: percent(head.weights.members),
  weight_urgency: percent(head.weights.urgency),
  weight_complexity: percent(head.weights.complexity),
  county_wide_from: head.countyWideFrom,
  ranking_visibility: head.rankingVisibility,
  ratings_visibility: head.ratingsVisibility,
  previous_round_id: head.previousRoundId,
});

const percent = (weight: bigint): number => Number(weight / MILLION);
