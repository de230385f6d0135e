import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../files/file-folder.ts';
import { fingerprintOf, rawPublicKey } from './public-key.ts';

/** A key pair whose private half is on disk. */
export interface SealingPair {
  readonly fingerprint: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: KeyObject;
}

const pathOf = (dataFolder: string, fingerprint: string): string =>
  path.join(dataFolder, 'keys', `${fingerprint}.pem`);

/** Makes a key pair; its private half survives a power cut before anyone hears of it. */
export async function makePair(dataFolder: string): Promise<SealingPair> {
  const pair = pairOf(generateKeyPairSync('ed25519').privateKey);
  const target = pathOf(dataFolder, pair.fingerprint);
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const draft = `${target}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, target);
  await syncFolder(path.dirname(target));
  return pair;
}

/** The pair of a fingerprint; undefined where its file is gone. A file that cannot be read or is another's throws. */
export async function readPair(dataFolder: string, fingerprint: string): Promise<SealingPair | undefined> {
  const target = pathOf(dataFolder, fingerprint);
  const pem = await readFile(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (pem === undefined) return undefined;
  const pair = pairOf(createPrivateKey(pem));
  if (pair.fingerprint !== fingerprint) throw new Error(`${target} holds another key than its name says`);
  return pair;
}

function pairOf(privateKey: KeyObject): SealingPair {
  const publicKey = rawPublicKey(privateKey);
  if (!publicKey) throw new Error('a sealing key must be Ed25519');
  return { fingerprint: fingerprintOf(publicKey), publicKey, privateKey };
}
