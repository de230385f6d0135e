import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import type { Services } from '../../../../platform/services.ts';
import type { LocalEvent } from '../../domain/local/local-part.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listLocalEvents } from '../../store/local-part-store.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { readLocalParts, type ShownLocalPart } from './read-local-parts.ts';

/** The office for all; whoever leads or represents a member, or leads the project for it, for its own. */
export const LOCAL_WRITERS: readonly Role[] = ['coordinator', 'head', 'delegate', 'lead'];

export interface LocalPage {
  readonly undertaking: UndertakingRecord;
  readonly parts: readonly ShownLocalPart[];
  /** Keys of the members whose part the reader may write: all for the office, else those he works for. */
  readonly mayWrite: readonly string[];
}

/** The parts of a project in the town halls; undefined where there is no such project. */
export const loadLocalParts = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<LocalPage | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const undertaking = await findUndertaking(tx, slug);
    if (!undertaking) return undefined;
    const parts = await readLocalParts(tx, undertaking.id, clock.today());
    const viewer = await readProjectViewer(tx, principal, alliance.id, clock.today());
    const writes = rolesIn(principal, alliance.id, clock.today()).some((role) =>
      LOCAL_WRITERS.includes(role),
    );
    const mayWrite = parts
      .map(({ memberKey }) => memberKey)
      .filter((key) => writes && (viewer.isOffice || viewer.memberKeys.includes(key)));
    return { undertaking, parts, mayWrite };
  });

/** How one of them came to stand where it stands, the latest first. */
export const loadLocalEvents = (
  { database }: Services,
  alliance: Alliance,
  undertakingId: string,
  memberId: string,
): Promise<readonly LocalEvent[]> =>
  database.inAlliance(alliance.id, (tx) => listLocalEvents(tx, undertakingId, memberId));
