import type { Tx } from '../../../../platform/transaction.ts';
import type { Circulation } from './load-circulation.ts';

/**
 * Keys of the members that agreed to a binding document and have not signed it yet. Until signatures are recorded,
 * all of them: a binding document is never sealed on clicks alone (§ 71 II HGO).
 */
export async function readUnsigned(_tx: Tx, { document, parties }: Circulation): Promise<string[]> {
  if (document.form === 'text') return [];
  return parties.filter(({ state }) => state === 'zugestimmt').map(({ memberKey }) => memberKey);
}
