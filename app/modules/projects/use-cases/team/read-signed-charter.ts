import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, listVersions } from '../../../decisions/index.ts';
import { findCharter } from '../../store/charter-store.ts';
import { standingOf } from '../charter/read-charter-standing.ts';

/** The charter of a project as its members signed it. */
export interface SignedCharter {
  readonly version: number;
  readonly body: string;
  readonly form: 'text' | 'schrift';
}

/** The wording that is in force, else the one that is put to signature; null without. */
export async function readSignedCharter(
  tx: Tx,
  undertakingId: string,
  standings: readonly DocumentStanding[],
): Promise<SignedCharter | null> {
  const { inForce, documentId } = standingOf(await findCharter(tx, undertakingId), standings, []);
  const id = inForce?.documentId ?? documentId;
  const found = standings.find(({ document }) => document.id === id && document.kind === 'projektauftrag');
  if (!found) return null;
  const { versionNumber, form } = found.document;
  const body = (await listVersions(tx, found.document.id)).find(({ number }) => number === versionNumber);
  return { version: versionNumber, body: body?.body ?? '', form };
}
