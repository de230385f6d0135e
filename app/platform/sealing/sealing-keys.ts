import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';

/** A published key of an alliance. */
export interface SealingKey {
  readonly fingerprint: string;
  readonly publicKey: Uint8Array;
  readonly createdAt: Date;
  /** From then on it seals nothing new; what it sealed stays valid. */
  readonly retiredAt: Date | null;
}

/** All keys of the transaction's alliance, the current one first, then the latest retired. */
export async function listSealingKeys(tx: Tx): Promise<SealingKey[]> {
  const rows = await queries(tx)
    .selectFrom('platform.sealing_key')
    .select(['fingerprint', 'public_key', 'created_at', 'retired_at'])
    .orderBy('retired_at', (order) => order.desc().nullsFirst())
    .execute();
  return rows.map((row) => ({
    fingerprint: row.fingerprint,
    publicKey: new Uint8Array(row.public_key),
    createdAt: row.created_at,
    retiredAt: row.retired_at,
  }));
}

export async function insertSealingKey(
  tx: Tx,
  allianceId: string,
  key: Pick<SealingKey, 'fingerprint' | 'publicKey' | 'createdAt'>,
): Promise<void> {
  await queries(tx)
    .insertInto('platform.sealing_key')
    .values({
      alliance_id: allianceId,
      fingerprint: key.fingerprint,
      public_key: Buffer.from(key.publicKey),
      created_at: key.createdAt,
    })
    .execute();
}

export async function retireSealingKey(tx: Tx, fingerprint: string, at: Date): Promise<void> {
  await queries(tx)
    .updateTable('platform.sealing_key')
    .set({ retired_at: at })
    .where('fingerprint', '=', fingerprint)
    .execute();
}
