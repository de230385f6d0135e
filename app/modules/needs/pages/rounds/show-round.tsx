import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import { loadRound } from '../../use-cases/rounds/load-round.ts';
import { roundCrumbs, SECTION, TAB } from './round-places.ts';
import { RoundView } from './round-view.tsx';

/** What was done, as the page says it after the redirect. */
const NOTICES: Readonly<Record<string, string>> = {
  angelegt: 'Die Runde ist als Entwurf angelegt. Noch wird niemand gefragt.',
  gespeichert: 'Die Einstellungen sind gespeichert.',
  komplexitaet: 'Die Werte sind gespeichert.',
  geoeffnet:
    'Die Runde ist offen. Leitungen, Vertretungen und IKZ-Beauftragte bekommen eine E-Mail mit dem Weg zu ihrem Bogen.',
  geschlossen: 'Die Runde ist geschlossen. Prüfen Sie die Rangfolge, bevor Sie sie freigeben.',
  'wieder-geoeffnet': 'Die Runde ist wieder offen. Wer noch nicht freigegeben hat, bekommt eine E-Mail.',
  freigegeben: 'Die Runde ist freigegeben. Die Gefragten bekommen eine E-Mail.',
};

/** GET /v/:alliance/runden/:round */
export async function showRound({
  services,
  alliance,
  principal,
  params,
  query,
}: AllianceCall): Promise<PageView> {
  const file = await loadRound(services, alliance, principal, params['round'] ?? '');
  if (!file) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    title: file.round.title,
    section: SECTION,
    tab: TAB,
    crumbs: roundCrumbs(base, file.round),
    body: <RoundView base={base} file={file} notice={messageIn(NOTICES, query)} />,
  };
}
