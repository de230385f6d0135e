import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { slugOf } from '../../../../foundation/slug.ts';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadTracker } from '../../use-cases/tracker/load-tracker.ts';
import { matterCrumbs, notFound, ownPath } from './matter-places.tsx';
import { trackerRows } from './tracker-csv.ts';
import { TrackerView } from './tracker-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  angelegt: 'Der Vorgang ist angelegt, die Wege aller Mitglieder sind geplant.',
  zahlen: 'Die Zahlen sind übernommen.',
  text: 'Der Vorgang ist gespeichert.',
};

/** GET /v/:alliance/vorgaenge/:id */
export async function showTracker(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const loaded = await loadTracker(services, alliance, principal, params['id'] ?? '');
  if (!loaded) return notFound(alliance);
  return {
    kind: 'page',
    title: loaded.matter.title,
    section: 'entscheidungen',
    crumbs: matterCrumbs(alliance, loaded.matter),
    body: (
      <TrackerView {...loaded} own={ownPath(alliance, loaded.matter)} message={messageIn(MESSAGES, query)} />
    ),
  };
}

/** GET /v/:alliance/vorgaenge/:id/tabelle.csv */
export async function showTrackerCsv(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const loaded = await loadTracker(services, alliance, principal, params['id'] ?? '');
  if (!loaded) return notFound(alliance);
  return {
    kind: 'file',
    name: `vorgang-${slugOf(loaded.matter.title)}-${services.clock.today()}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(trackerRows(loaded)),
  };
}
