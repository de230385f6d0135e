import { sign } from 'node:crypto';
import { recordChange } from '../audit/record-change.ts';
import type { Services } from '../services.ts';
import { takeLock } from '../take-lock.ts';
import type { Tx } from '../transaction.ts';
import { makePair, readPair, type SealingPair } from './key-folder.ts';
import { openSeal } from './open-seal.ts';
import { fileBytes, SEAL_FORMAT, type SealContent, signedBytes } from './seal-format.ts';
import { insertSealingKey, listSealingKeys, retireSealingKey } from './sealing-keys.ts';

/** Nobody asks for a key: the first seal makes it. */
const ACTOR = 'programm:siegel';

export interface SealedFile {
  readonly bytes: Uint8Array;
  /** Of the key that sealed it. */
  readonly fingerprint: string;
}

type SealServices = Pick<Services, 'config' | 'clock'>;

/**
 * Seals a record (any JSON value) with the alliance's current key, so that anyone can check it without the platform.
 * The first seal makes the key. Needs a transaction of view 'latest': two first seals at once agree on one key.
 */
export async function sealRecord(
  services: SealServices,
  tx: Tx,
  allianceId: string,
  record: unknown,
): Promise<SealedFile> {
  const { publicKey, privateKey, fingerprint } = await currentPair(services, tx, allianceId);
  const key = Buffer.from(publicKey).toString('base64');
  const content: SealContent = { format: SEAL_FORMAT, key, record };
  const signature = sign(null, signedBytes(content), privateKey).toString('base64');
  const bytes = fileBytes({ ...content, signature });
  // A value that JSON cannot hold would seal what nobody can open.
  const opened = openSeal(bytes);
  if (!opened.ok) throw new Error(`the record cannot be sealed: ${opened.error.reason}`);
  return { bytes, fingerprint };
}

async function currentPair(services: SealServices, tx: Tx, allianceId: string): Promise<SealingPair> {
  const known = await usablePair(services, tx);
  if (known) return known;
  await takeLock(tx, `sealing-key:${allianceId}`);
  return (await usablePair(services, tx)) ?? replaceKey(services, tx, allianceId);
}

async function usablePair({ config }: SealServices, tx: Tx): Promise<SealingPair | undefined> {
  const current = await currentKey(tx);
  return current && readPair(config.dataFolder, current.fingerprint);
}

/** The first key, or a new one where the file of the current is gone; the audit trail tells of both. */
async function replaceKey({ config, clock }: SealServices, tx: Tx, allianceId: string): Promise<SealingPair> {
  const at = clock.now();
  const record = (act: 'added' | 'retired', fingerprint: string): Promise<void> =>
    recordChange(tx, {
      chain: allianceId,
      at,
      actor: ACTOR,
      action: `sealing-key.${act}`,
      subject: { kind: 'sealing-key', id: fingerprint },
    });
  const lost = await currentKey(tx);
  if (lost) {
    await retireSealingKey(tx, lost.fingerprint, at);
    await record('retired', lost.fingerprint);
  }
  const pair = await makePair(config.dataFolder);
  await insertSealingKey(tx, allianceId, { ...pair, createdAt: at });
  await record('added', pair.fingerprint);
  return pair;
}

const currentKey = async (tx: Tx) => (await listSealingKeys(tx)).find(({ retiredAt }) => retiredAt === null);
