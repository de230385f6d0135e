import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import { readStoredFile, type StoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import { type FoundSheet, findSheetAt, type SheetPlace } from '../answers/find-place.ts';
import { readCapacity } from '../answers/open-sheet.ts';

export type ProofRefused = { readonly kind: 'unknown' } | { readonly kind: 'forbidden' };

/** Who checks what the office entered, beside the municipality itself. */
const CHECKING: readonly Role[] = ['coordinator', 'auditor'];

/** A sheet that was released on behalf, for whom it may be shown to: the proof, never the answers. */
export const findProved = (
  { database, clock }: Services,
  { id: allianceId }: Pick<Alliance, 'id'>,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<FoundSheet & { readonly isOwn: boolean }, ProofRefused>> =>
  database.inAlliance(
    allianceId,
    async (tx): Promise<Result<FoundSheet & { readonly isOwn: boolean }, ProofRefused>> => {
      const today = clock.today();
      const found = await findSheetAt(tx, place, 'read');
      if (!found.ok) return found;
      const capacity = await readCapacity(tx, principal, allianceId, place.memberKey, today);
      const held = rolesIn(principal, allianceId, today);
      if (!capacity && !held.some((role) => CHECKING.includes(role))) return fail({ kind: 'forbidden' });
      return ok({ ...found.value, isOwn: capacity !== undefined });
    },
  );

/** The file that proves an answer on behalf. */
export async function readProof(
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<StoredFile & { readonly bytes: Uint8Array }, ProofRefused>> {
  const proved = await findProved(services, alliance, principal, place);
  if (!proved.ok) return proved;
  const { proofSha256 } = proved.value.sheet;
  if (proofSha256 === null) return fail({ kind: 'unknown' });
  const file = await services.database.inAlliance(alliance.id, (tx) =>
    readStoredFile(services, tx, proofSha256),
  );
  return file ? ok(file) : fail({ kind: 'unknown' });
}
