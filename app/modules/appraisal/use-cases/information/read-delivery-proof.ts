import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { readStoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import { loadNotice } from './load-information.ts';

export interface DeliveryProof {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The file that proves how a group was told: for who sees that member's row of this text. */
export async function readDeliveryProof(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, id, sha256 }: { readonly slug: string; readonly id: string; readonly sha256: string },
): Promise<DeliveryProof | undefined> {
  const page = await loadNotice(services, alliance, principal, { slug, id });
  const isShown = page?.shown.members.some(({ standings }) =>
    standings.some(({ delivery }) => delivery.proofSha256 === sha256),
  );
  return isShown
    ? services.database.inAlliance(alliance.id, (tx) => readStoredFile(services, tx, sha256))
    : undefined;
}
