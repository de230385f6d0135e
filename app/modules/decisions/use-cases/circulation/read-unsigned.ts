import type { Tx } from '../../../../platform/transaction.ts';
import { unsignedMembers } from '../../domain/signature/signature-state.ts';
import { readSigning } from '../signature/read-signing.ts';
import type { Circulation } from './load-circulation.ts';

/**
 * Keys of the members that take part in a binding document and have not signed it completely: it is never sealed on
 * clicks alone (§ 71 II HGO). None for a document of form 'text'.
 */
export async function readUnsigned(tx: Tx, circulation: Circulation): Promise<readonly string[]> {
  if (circulation.document.form === 'text') return [];
  const signing = await readSigning(tx, circulation);
  return unsignedMembers(signing.map(({ party, standing }) => ({ ...party, standing })));
}
