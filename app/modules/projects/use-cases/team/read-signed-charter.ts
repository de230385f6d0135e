import type { Tx } from '../../../../platform/transaction.ts';
import type { DocumentStanding } from '../../../decisions/index.ts';
import { listVersions } from '../../../decisions/index.ts';

/** The charter of a project as its members signed it. */
export interface SignedCharter {
  readonly documentId: string;
  readonly version: number;
  readonly body: string;
  readonly form: 'text' | 'schrift';
}

const SIGNED = ['abgeschlossen', 'versiegelt'];

/** The wording that holds: of the youngest charter that all have signed, else of the one that goes round; null without. */
export async function readSignedCharter(
  tx: Tx,
  standings: readonly DocumentStanding[],
): Promise<SignedCharter | null> {
  const charters = standings.filter(({ document }) => document.kind === 'projektauftrag');
  const found =
    charters.find(({ document }) => SIGNED.includes(document.state)) ??
    charters.find(({ document }) => document.state === 'im-umlauf');
  if (!found) return null;
  const { id, versionNumber, form } = found.document;
  const body = (await listVersions(tx, id)).find(({ number }) => number === versionNumber)?.body ?? '';
  return { documentId: id, version: versionNumber, body, form };
}
