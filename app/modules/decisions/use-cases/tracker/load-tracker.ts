import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { buildTracker, type Tracker } from '../../domain/tracker/build-tracker.ts';
import type { MatterRecord } from '../../domain/tracker/matter-record.ts';
import { findMatter, listMatters, listMattersAfter } from '../../store/tracker-matter-store.ts';
import { readCalendars, readMatterParts } from './read-matter-parts.ts';
import { readViewer, type TrackerViewer } from './read-viewer.ts';

/** A matter as one person sees it. */
export interface MatterView {
  readonly matter: MatterRecord;
  readonly tracker: Tracker;
}

export interface LoadedTracker extends MatterView {
  readonly viewer: TrackerViewer;
}

/** One matter with the paths a person may see; undefined where there is none. */
export const loadTracker = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
): Promise<LoadedTracker | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const matter = await findMatter(tx, id);
      if (!matter) return undefined;
      const viewer = await readViewer(tx, principal, alliance.id, clock.today());
      const [view] = await viewsOf(tx, [matter], viewer, clock.today());
      return view && { ...view, viewer };
    },
    'snapshot',
  );

/** All matters as a person sees them, the latest first. */
export const loadMatters = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<{ readonly matters: readonly MatterView[]; readonly viewer: TrackerViewer }> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const viewer = await readViewer(tx, principal, alliance.id, clock.today());
      return { matters: await viewsOf(tx, await listMatters(tx), viewer, clock.today()), viewer };
    },
    'snapshot',
  );

/** At most `limit` matters that follow `after` by id, and where the next page begins. */
export const loadMatterPage = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<{ readonly items: readonly MatterView[]; readonly next: string | null }> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const found = await listMattersAfter(tx, after, limit + 1);
      const shown = found.slice(0, limit);
      const viewer = await readViewer(tx, principal, alliance.id, clock.today());
      return {
        items: await viewsOf(tx, shown, viewer, clock.today()),
        next: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
      };
    },
    'snapshot',
  );

async function viewsOf(
  tx: Tx,
  matters: readonly MatterRecord[],
  viewer: TrackerViewer,
  today: Parameters<typeof readCalendars>[1],
): Promise<MatterView[]> {
  if (matters.length === 0) return [];
  const parts = await readMatterParts(
    tx,
    matters.map(({ id }) => id),
  );
  const calendars = await readCalendars(tx, today);
  return matters.map((matter) => ({
    matter,
    tracker: buildTracker(parts.get(matter.id) ?? [], matter.needsAll, calendars, today, viewer),
  }));
}
