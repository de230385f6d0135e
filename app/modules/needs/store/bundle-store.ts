import { sql } from 'kysely';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import { isId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { BundleRecord, BundleReference } from '../domain/bundles/bundle-record.ts';
import { BUNDLE_STATES } from '../domain/bundles/bundle-state.ts';
import { readFrozenFigures } from '../domain/bundles/read-frozen-figures.ts';

const selectBundles = (tx: Tx) => queries(tx).selectFrom('needs.bundle').selectAll();

type BundleRow = Awaited<ReturnType<ReturnType<typeof selectBundles>['executeTakeFirstOrThrow']>>;

/** All bundles, the latest first. */
export async function listBundles(tx: Tx): Promise<BundleRecord[]> {
  const rows = await selectBundles(tx).orderBy('id', 'desc').execute();
  return rows.map(toBundle);
}

/** One bundle; undefined where the text is no id or names none. */
export async function findBundle(tx: Tx, id: string): Promise<BundleRecord | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectBundles(tx).where('id', '=', id).executeTakeFirst();
  return row && toBundle(row);
}

/** The same, held until the transaction ends: nobody changes it in between. */
export async function lockBundle(tx: Tx, id: string): Promise<BundleRecord | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectBundles(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toBundle(row);
}

/** Adds a bundle. */
export async function insertBundle(
  tx: Tx,
  allianceId: string,
  bundle: Omit<BundleRecord, 'version' | 'frozen' | 'reference'>,
  created: { readonly at: Date; readonly by: string },
): Promise<void> {
  await queries(tx)
    .insertInto('needs.bundle')
    .values({
      alliance_id: allianceId,
      id: bundle.id,
      round_id: bundle.roundId,
      title: bundle.title,
      grounds: bundle.grounds,
      note: bundle.note,
      state: bundle.state,
      is_sample: bundle.isSample,
      created_at: created.at,
      created_by: created.by,
    })
    .execute();
}

/** Writes a bundle anew, without what it became, and raises its version. */
export async function updateBundle(tx: Tx, bundle: BundleRecord): Promise<void> {
  await queries(tx)
    .updateTable('needs.bundle')
    .set({
      round_id: bundle.roundId,
      title: bundle.title,
      grounds: bundle.grounds,
      note: bundle.note,
      state: bundle.state,
      frozen: bundle.frozen && JSON.stringify(bundle.frozen.figures),
      frozen_on: bundle.frozen?.on ?? null,
      version: sql`version + 1`,
    })
    .where('id', '=', bundle.id)
    .execute();
}

/** Notes what a bundle became, and raises its version. */
export async function updateBundleReference(tx: Tx, id: string, reference: BundleReference): Promise<void> {
  await queries(tx)
    .updateTable('needs.bundle')
    .set({
      reference_kind: reference.kind,
      reference_id: reference.id,
      reference_path: reference.path,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}

const toBundle = (row: BundleRow): BundleRecord => ({
  id: row.id,
  roundId: row.round_id,
  title: row.title,
  grounds: row.grounds,
  note: row.note,
  state: wordOf(BUNDLE_STATES, row.state),
  frozen:
    row.frozen === null || row.frozen_on === null
      ? null
      : { figures: readFrozenFigures(row.frozen), on: calendarDate(row.frozen_on) },
  reference: referenceOf(row),
  isSample: row.is_sample,
  version: row.version,
});

function referenceOf({ reference_kind, reference_id, reference_path }: BundleRow): BundleReference | null {
  if (reference_kind === null || reference_id === null || reference_path === null) return null;
  return { kind: reference_kind, id: reference_id, path: reference_path };
}
