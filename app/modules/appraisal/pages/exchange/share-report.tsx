import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';
import { listOfferedReports, shareReport } from '../../use-cases/exchange/share-report.ts';
import { MOVED, statusOf } from '../form-parts.ts';
import { exchangePage, exchangePath, itemPath, refusedAs } from './exchange-places.tsx';
import { ShareView } from './share-view.tsx';

/** GET /v/:alliance/austausch/bericht */
export const showShareReport = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, { key: call.query.get('bericht') ?? '', field: '' }, []);

/** POST of the same page */
export async function submitShareReport(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const order = { key: fields.get('auswahl') ?? '', field: fields.get('feld') ?? '' };
  const shared = await shareReport(services, alliance, principal, order);
  if (shared.ok) return { kind: 'redirect', to: `${itemPath(call, shared.value)}/freigeben` };
  return typeof shared.error === 'string' ? refusedAs(shared.error) : view(call, order, shared.error);
}

async function view(
  call: AllianceCall,
  order: { readonly key: string; readonly field: string },
  refusals: readonly ExchangeRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const offered = await listOfferedReports(services, alliance, principal);
  const title = 'Bericht freigeben';
  const body = (
    <ShareView
      path={`${exchangePath(call)}/bericht`}
      back={exchangePath(call)}
      words={{
        title,
        lead: 'Es geht eine Fassung ohne Tabellen, Absätze und Zahlen zu einzelnen Kommunen hinaus. Sie sehen sie im nächsten Schritt.',
        choice: 'Festgeschriebener Bericht',
        nothing: 'Noch kein festgeschriebener Bericht',
        remedy: 'Schreiben Sie in der Prüfung eines Projekts zuerst einen Bericht fest.',
        elsewhere: { href: `/v/${alliance.slug}/projekte`, label: 'Zu den Projekten' },
      }}
      options={offered.map(({ key, title: label }) => ({ value: key, label }))}
      chosen={order.key}
      field={order.field}
      refusals={refusals}
    />
  );
  return exchangePage(call, { title, status: statusOf(refusals, MOVED), crumbs: [{ label: title }] }, body);
}
