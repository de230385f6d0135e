import { slugOf } from '../../../../foundation/slug.ts';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { blueprintName } from '../../domain/exchange/blueprint.ts';
import { exportBlueprint } from '../../use-cases/exchange/export-blueprint.ts';
import { loadExchangeItem } from '../../use-cases/exchange/load-exchange.ts';
import { exchangePage, itemPath, notThere } from './exchange-places.tsx';
import { ItemView } from './item-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Der Entwurf ist gespeichert. Noch sieht ihn niemand sonst.',
  freigegeben: 'Der Eintrag ist freigegeben. Alle Mitglieder können ihn lesen.',
  zurueckgezogen: 'Die Freigabe ist zurückgezogen. Andere sehen den Eintrag nicht mehr.',
  uebernommen: 'Die Blaupause ist übernommen.',
  vorhanden: 'Diese Blaupause war schon übernommen. Es hat sich nichts geändert.',
};

/** GET /v/:alliance/austausch/eintrag/:id */
export async function showItem(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadExchangeItem(services, alliance, principal, params['id'] ?? '');
  if (!page) return notThere();
  const { id, title } = page.item;
  const body = (
    <ItemView
      path={itemPath(call, id)}
      library={`/v/${alliance.slug}/frageboegen`}
      page={page}
      message={messageIn(MESSAGES, query)}
    />
  );
  return exchangePage(call, { title, crumbs: [{ label: title }] }, body);
}

/** GET /v/:alliance/austausch/eintrag/:id/blaupause */
export async function downloadBlueprint({ services, alliance, params }: AllianceCall): Promise<PageAnswer> {
  const exported = await exportBlueprint(services, alliance, params['id'] ?? '');
  if (!exported) return notThere();
  return {
    kind: 'file',
    name: blueprintName(slugOf(exported.blueprint.title)),
    contentType: 'application/json',
    body: exported.text,
  };
}
