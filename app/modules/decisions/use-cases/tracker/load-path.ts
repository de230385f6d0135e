import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { readStoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { buildTracker, type TrackerRow } from '../../domain/tracker/build-tracker.ts';
import type { MatterEvent, MatterRecord } from '../../domain/tracker/matter-record.ts';
import { listMatterEvents } from '../../store/tracker-event-store.ts';
import { findMatter } from '../../store/tracker-matter-store.ts';
import { type MatterPart, readCalendars, readMatterParts } from './read-matter-parts.ts';
import { channelFor, readViewer, type TrackerViewer } from './read-viewer.ts';

/** One member's path in one matter, with its log. */
export interface LoadedPath {
  readonly matter: MatterRecord;
  readonly row: TrackerRow;
  readonly part: MatterPart['part'];
  /** The latest first; without those about non-public steps where the viewer may not see these. */
  readonly events: readonly MatterEvent[];
  readonly viewer: TrackerViewer;
  /** How the viewer may enter for this member; undefined where not at all. */
  readonly channel: MatterEvent['channel'] | undefined;
}

/** Which member of which matter. */
export interface PathPlace {
  readonly matterId: string;
  readonly memberKey: string;
}

/** The path of a member; undefined where there is none, or where the viewer sees no path of it. */
export const loadPath = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: PathPlace,
): Promise<LoadedPath | undefined> =>
  services.database.inAlliance(
    alliance.id,
    (tx) => readPath(tx, services, alliance, principal, place),
    'snapshot',
  );

/** A proof of a member's log that the viewer sees. */
export const loadProof = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { sha256, ...place }: PathPlace & { readonly sha256: string },
): ReturnType<typeof readStoredFile> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const path = await readPath(tx, services, alliance, principal, place);
    const isShown = path?.events.some(({ proofSha256 }) => proofSha256 === sha256) ?? false;
    // The scan of a step in public is still the member's own paper: the steering group reads states, not minutes.
    const mayRead = path && (path.viewer.seesNonPublic || path.viewer.ownKeys.includes(place.memberKey));
    return isShown && mayRead ? readStoredFile(services, tx, sha256) : undefined;
  });

async function readPath(
  tx: Tx,
  { clock }: Services,
  alliance: Alliance,
  principal: Principal,
  { matterId, memberKey }: PathPlace,
): Promise<LoadedPath | undefined> {
  const matter = await findMatter(tx, matterId);
  if (!matter) return undefined;
  const viewer = await readViewer(tx, principal, alliance.id, clock.today());
  const parts = (await readMatterParts(tx, [matter.id])).get(matter.id) ?? [];
  const found = parts.find((part) => part.memberKey === memberKey);
  if (!found) return undefined;
  const calendars = await readCalendars(tx, clock.today());
  const { rows } = buildTracker([found], matter.needsAll, calendars, clock.today(), viewer);
  const row = rows.find(({ kind }) => kind === 'ganz');
  if (!row) return undefined;
  const seesAll = viewer.seesNonPublic || viewer.ownKeys.includes(memberKey);
  const events = await listMatterEvents(tx, matter.id, found.part.memberId);
  // What became non-public takes along what was entered about it while it was public.
  const closed = found.steps.flatMap(({ position, nonPublic }) => (nonPublic ? [position] : []));
  const isOpen = ({ nonPublic, position }: MatterEvent): boolean =>
    !nonPublic && (position === null || !closed.includes(position));
  return {
    matter,
    row,
    part: found.part,
    events: seesAll ? events : events.filter(isOpen),
    viewer,
    channel: channelFor(viewer, memberKey),
  };
}
