import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';

/** One entry of the audit trail as it is shown. */
export interface AuditRecord {
  readonly seq: bigint;
  readonly at: Date;
  /** Account id, or the command that acted ("befehl:demo"). */
  readonly actor: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Canonical JSON of before and after; null once erased by rule. */
  readonly payload: string | null;
}

/** Narrows the trail to one kind of subject, and to one subject of it. */
export interface AuditFilter {
  readonly kind?: string | undefined;
  readonly id?: string | undefined;
}

const matching = (tx: Tx, chain: string, { kind, id }: AuditFilter) => {
  const all = queries(tx).selectFrom('platform.audit_entry as e').where('e.alliance_id', '=', chain);
  const ofKind = kind === undefined ? all : all.where('e.subject_kind', '=', kind);
  return id === undefined ? ofKind : ofKind.where('e.subject_id', '=', id);
};

const withPayload = (tx: Tx, chain: string, filter: AuditFilter) =>
  matching(tx, chain, filter)
    .leftJoin('platform.audit_payload as p', (join) =>
      join.onRef('p.alliance_id', '=', 'e.alliance_id').onRef('p.seq', '=', 'e.seq'),
    )
    .select(['e.seq', 'e.at', 'e.actor', 'e.action', 'p.payload'])
    .select(['e.subject_kind as subjectKind', 'e.subject_id as subjectId']);

/** A page of a chain, newest first, with the number of all entries that match. */
export async function listEntries(
  tx: Tx,
  chain: string,
  filter: AuditFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly entries: readonly AuditRecord[]; readonly total: number }> {
  const counted = await matching(tx, chain, filter)
    .select((select) => select.fn.countAll<bigint>().as('total'))
    .executeTakeFirstOrThrow();
  const entries = await withPayload(tx, chain, filter)
    .orderBy('e.seq', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { entries, total: Number(counted.total) };
}

/** One entry of a chain by its number. */
export const findEntry = (tx: Tx, chain: string, seq: bigint): Promise<AuditRecord | undefined> =>
  withPayload(tx, chain, {}).where('e.seq', '=', seq).executeTakeFirst();

/** The kinds of subjects a chain tells of. */
export async function listSubjectKinds(tx: Tx, chain: string): Promise<readonly string[]> {
  const rows = await matching(tx, chain, {})
    .select('e.subject_kind as kind')
    .distinct()
    .orderBy('kind')
    .execute();
  return rows.map((row) => row.kind);
}

const TITLED = ['document', 'matter', 'notice'];

/** The last recorded title of each subject that is known by a number alone; none where it was erased by rule. */
export async function readSubjectTitles(
  tx: Tx,
  chain: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await withPayload(tx, chain, {})
    .where('e.subject_kind', 'in', TITLED)
    .where('e.subject_id', 'in', ids)
    .where('p.payload', 'like', '%"title":%')
    .orderBy('e.seq')
    .execute();
  return new Map(
    rows.flatMap(({ subjectId, payload }) => {
      const title = titleIn(payload);
      return title === undefined ? [] : [[subjectId, title]];
    }),
  );
}

function titleIn(payload: string | null): string | undefined {
  const { after } = JSON.parse(payload ?? '{}') as { after?: { title?: unknown } };
  return typeof after?.title === 'string' ? after.title : undefined;
}
