import type { Alliance } from '../../../platform/alliances.ts';
import { publicKeyPem } from '../../../platform/sealing/public-key.ts';
import { listSealingKeys } from '../../../platform/sealing/sealing-keys.ts';
import type { Services } from '../../../platform/services.ts';

/** A published key of an alliance as PEM: the one of that fingerprint, or the current; undefined where there is none. */
export async function findPublishedKey(
  { database }: Services,
  { id }: Alliance,
  fingerprint: string | null,
): Promise<string | undefined> {
  const keys = await database.inAlliance(id, listSealingKeys);
  const key = keys.find((one) =>
    fingerprint === null ? one.retiredAt === null : one.fingerprint === fingerprint,
  );
  return key && publicKeyPem(key.publicKey);
}
