import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';
import {
  listOfferedQuestionnaires,
  type ShareOrder,
  shareQuestionnaire,
} from '../../use-cases/exchange/share-questionnaire.ts';
import { MOVED, statusOf } from '../form-parts.ts';
import { exchangePage, exchangePath, itemPath, refusedAs } from './exchange-places.tsx';
import { ShareView } from './share-view.tsx';

/** GET /v/:alliance/austausch/fragebogen */
export const showShare = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, { slug: call.query.get('fragebogen') ?? '', field: '' }, []);

/** POST of the same page */
export async function submitShare(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const order = { slug: fields.get('auswahl') ?? '', field: fields.get('feld') ?? '' };
  const shared = await shareQuestionnaire(services, alliance, principal, order);
  if (shared.ok) return { kind: 'redirect', to: `${itemPath(call, shared.value)}/freigeben` };
  return typeof shared.error === 'string' ? refusedAs(shared.error) : view(call, order, shared.error);
}

async function view(
  call: AllianceCall,
  order: ShareOrder,
  refusals: readonly ExchangeRefusal[],
): Promise<PageAnswer> {
  const offered = await listOfferedQuestionnaires(call.services, call.alliance);
  const title = 'Fragebogen freigeben';
  const body = (
    <ShareView
      path={`${exchangePath(call)}/fragebogen`}
      back={exchangePath(call)}
      words={{
        title,
        lead: 'Andere können ihn übernehmen. Es geht nur der Fragebogen hinaus, keine Antwort.',
        choice: 'Fragebogen',
        nothing: 'Kein eigener Fragebogen mit gültiger Version',
        remedy: 'Geben Sie einem Fragebogen zuerst eine gültige Version.',
        elsewhere: { href: `/v/${call.alliance.slug}/frageboegen`, label: 'Zu den Fragebögen' },
      }}
      options={offered.map(({ slug, title: label }) => ({ value: slug, label }))}
      chosen={order.slug}
      field={order.field}
      refusals={refusals}
    />
  );
  return exchangePage(call, { title, status: statusOf(refusals, MOVED), crumbs: [{ label: title }] }, body);
}
