import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { readStoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import { listTeamEvents } from '../../store/team-event-store.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { readProjectViewer } from './read-project-viewer.ts';

export interface TeamProof {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The file that proves what the office declared for a member: for who sees all members, and for the member itself. */
export function readTeamProof(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, sha256 }: { readonly slug: string; readonly sha256: string },
): Promise<TeamProof | undefined> {
  const today = services.clock.today();
  return services.database.inAlliance(alliance.id, async (tx) => {
    const undertaking = await findUndertaking(tx, slug);
    if (!undertaking) return undefined;
    const events = (await listTeamEvents(tx, undertaking.id)).filter(
      ({ proofSha256 }) => proofSha256 === sha256,
    );
    const viewer = await readProjectViewer(tx, principal, alliance.id, today);
    const own = (await listMembers(tx)).filter(({ member }) => viewer.memberKeys.includes(member.key));
    const isShown = events.some(({ memberId }) => viewer.seesAll || own.some(({ id }) => id === memberId));
    return isShown ? readStoredFile(services, tx, sha256) : undefined;
  });
}
