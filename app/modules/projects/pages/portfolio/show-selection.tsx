import { csvDocument } from '../../../../foundation/csv-writer.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadSelection } from '../../use-cases/portfolio/load-selection.ts';
import { pointsText } from './points-text.ts';
import { PLACE, portfolioCrumbs, portfolioPath } from './portfolio-places.tsx';
import { SelectionView } from './selection-view.tsx';

/** GET /v/:alliance/portfolio/auswahl?plaetze= */
export async function showSelection(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const loaded = await loadSelection(services, alliance, principal, query.get('plaetze'));
  return {
    kind: 'page',
    title: 'Beste Auswahl',
    ...PLACE,
    crumbs: portfolioCrumbs(call, 'Beste Auswahl'),
    body: <SelectionView base={`/v/${alliance.slug}`} path={portfolioPath(call)} loaded={loaded} />,
  };
}

/** GET /v/:alliance/portfolio/auswahl.csv?plaetze= */
export async function showSelectionCsv(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const { selection, places, loads, round } = await loadSelection(
    services,
    alliance,
    principal,
    query.get('plaetze'),
  );
  const names = new Map(loads.map(({ key, name }) => [key, name]));
  const lines = selection.ok ? selection.value.lines : [];
  const rows = lines.map(({ candidate, isIn, reason }) => [
    candidate.title,
    candidate.kind === 'buendel' ? 'Bündel' : 'Warteliste',
    isIn ? 'ja' : 'nein',
    pointsText(candidate.points),
    candidate.pointsFrom,
    candidate.memberKeys.map((key) => names.get(key) ?? key).join(', '),
    reason,
    candidate.isSample || round?.isSample ? 'Beispieldaten' : null,
  ]);
  return {
    kind: 'file',
    name: `beste-auswahl-${places}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument([HEAD, ...rows]),
  };
}

const HEAD = ['Vorhaben', 'Art', 'ausgewählt', 'Punkte', 'Punkte aus', 'Kommunen', 'Begründung', 'Hinweis'];
