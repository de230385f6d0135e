import { fail, ok, type Result } from '../../../foundation/result.ts';
import { listAlliances } from '../../../platform/alliances.ts';
import { openSeal, type SealRefusal } from '../../../platform/sealing/open-seal.ts';
import { listSealingKeys } from '../../../platform/sealing/sealing-keys.ts';
import type { Services } from '../../../platform/services.ts';
import { describeRecord, type RecordSummary } from '../../decisions/domain/index.ts';

/** What a valid seal attests, and whose it is. */
export interface CheckedSeal {
  readonly summary: RecordSummary;
  readonly fingerprint: string;
  /** The alliance of this installation that the key belongs to; undefined for a foreign key. */
  readonly owner: SealOwner | undefined;
}

export interface SealOwner {
  readonly name: string;
  readonly slug: string;
  /** Sealed nothing new from then on; null for the current key. */
  readonly retiredAt: Date | null;
}

/** Checks a file that anyone brings. Nothing of it is stored or logged. */
export async function checkSeal(
  { database }: Pick<Services, 'database'>,
  bytes: Uint8Array,
): Promise<Result<CheckedSeal, SealRefusal>> {
  const opened = openSeal(bytes);
  if (!opened.ok) return fail(opened.error);
  const { fingerprint, record } = opened.value;
  const owner = await findOwner(database, fingerprint);
  return ok({ summary: describeRecord(record), fingerprint, owner });
}

async function findOwner(
  database: Services['database'],
  fingerprint: string,
): Promise<SealOwner | undefined> {
  for (const { id, name, slug } of await listAlliances(database)) {
    const keys = await database.inAlliance(id, listSealingKeys);
    const key = keys.find((one) => one.fingerprint === fingerprint);
    if (key) return { name, slug, retiredAt: key.retiredAt };
  }
  return undefined;
}
