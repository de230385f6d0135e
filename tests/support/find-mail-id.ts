import { queries } from '../../app/platform/db/queries.ts';
import type { Tx } from '../../app/platform/transaction.ts';

/** The number of the e-mail of an occasion. */
export async function findMailId(tx: Tx, key: string): Promise<string> {
  const row = await queries(tx)
    .selectFrom('platform.mail')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return row.id;
}
