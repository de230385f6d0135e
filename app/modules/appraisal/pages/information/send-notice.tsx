import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { NoticeRefusal } from '../../domain/information/check-notice.ts';
import { dropNotice } from '../../use-cases/information/drop-notice.ts';
import { loadNotice } from '../../use-cases/information/load-information.ts';
import { sendNotice } from '../../use-cases/information/send-notice.ts';
import { MOVED, statusOf, versionOf } from '../form-parts.ts';
import { informationPage, informationPath, notThere } from './information-places.tsx';
import { SendView } from './send-view.tsx';

const askedOf = ({ params }: AllianceCall) => ({ slug: params['slug'] ?? '', id: params['id'] ?? '' });

/** GET …/information/:id/senden: what will happen, before it does */
export const showSend = (call: AllianceCall): Promise<PageAnswer> => view(call, []);

/** POST …/information/:id/senden */
export async function submitSend(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const order = { ...askedOf(call), version: versionOf(fields), withMail: fields.get('mail') === 'ja' };
  const sent = await sendNotice(services, alliance, principal, order);
  if (sent.ok)
    return { kind: 'redirect', to: `${informationPath(call, order)}/${order.id}?meldung=versandt` };
  if (sent.error === 'unknown') return notThere();
  return sent.error === 'forbidden' ? notThere(403) : view(call, sent.error);
}

/** POST …/information/:id/verwerfen */
export async function submitDrop(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const order = { ...askedOf(call), version: versionOf(await call.form()) };
  const dropped = await dropNotice(services, alliance, principal, order);
  if (dropped.ok) return { kind: 'redirect', to: `${informationPath(call, order)}?meldung=verworfen` };
  if (dropped.error === 'unknown') return notThere();
  return dropped.error === 'forbidden' ? notThere(403) : view(call, dropped.error);
}

async function view(call: AllianceCall, refusals: readonly NoticeRefusal[]): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const page = await loadNotice(services, alliance, principal, askedOf(call));
  if (!page) return notThere();
  const { project, mayKeep } = page.scene;
  if (!mayKeep) return notThere(403);
  const path = `${informationPath(call, project)}/${page.shown.notice.id}`;
  if (page.shown.notice.state !== 'entwurf' && refusals.length === 0) return { kind: 'redirect', to: path };
  const body = <SendView path={path} page={page} refusals={refusals} />;
  return informationPage(call, project, { title: 'Versenden', status: statusOf(refusals, MOVED) }, body);
}
