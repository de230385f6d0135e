import { queries } from '../db/queries.ts';
import type { Services } from '../services.ts';
import { sha256Of } from '../sha256.ts';
import type { Tx } from '../transaction.ts';
import { readBytes, writeBytes } from './file-folder.ts';
import { nameOfType } from './name-of-type.ts';

/** A file that someone gave or the program made. Equal contents are stored once. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
  readonly contentType: string;
  /** As it was called first, with an ending of its type; for downloads. */
  readonly name: string;
}

export interface NewFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * Stores a file within the transaction that refers to it: the bytes are on disk before the row is committed. A
 * transaction that fails leaves bytes that nothing refers to, never a row without bytes.
 */
export async function storeFile(
  { config, clock }: Pick<Services, 'config' | 'clock'>,
  tx: Tx,
  allianceId: string,
  { name: given, contentType, bytes }: NewFile,
): Promise<StoredFile> {
  const name = nameOfType(given, contentType);
  const sha256 = sha256Of(bytes);
  await writeBytes(config.dataFolder, sha256, bytes);
  const file = { sha256, name, contentType, size: bytes.length };
  await queries(tx)
    .insertInto('platform.file')
    .values({
      alliance_id: allianceId,
      sha256,
      name,
      content_type: contentType,
      size: bytes.length,
      created_at: clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return file;
}

/**
 * A file of the transaction's alliance with its bytes; undefined where the alliance has none of that content. Throws
 * MissingFileError where the row is there and its bytes are not.
 */
export async function readStoredFile(
  { config }: Pick<Services, 'config'>,
  tx: Tx,
  sha256: string,
): Promise<(StoredFile & { readonly bytes: Uint8Array }) | undefined> {
  const row = await queries(tx)
    .selectFrom('platform.file')
    .select(['sha256', 'name', 'content_type as contentType', 'size'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row && { ...row, bytes: await readBytes(config.dataFolder, sha256) };
}
