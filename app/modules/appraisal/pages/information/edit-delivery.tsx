import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { DeliveryDraft, DeliveryRefusal } from '../../domain/information/check-delivery.ts';
import type { DeliveryStanding } from '../../domain/information/judge-delivery.ts';
import { isRecipientGroup } from '../../domain/information/recipient-group.ts';
import { loadNotice } from '../../use-cases/information/load-information.ts';
import { readDeliveryProof } from '../../use-cases/information/read-delivery-proof.ts';
import { recordDelivery, writerFor } from '../../use-cases/information/record-delivery.ts';
import { statusOf, versionOf } from '../form-parts.ts';
import { DeliveryView } from './delivery-view.tsx';
import { informationPage, informationPath, notThere } from './information-places.tsx';

/** GET …/information/:id/kommune/:member?gruppe= */
export const showDelivery = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, call.query.get('gruppe') ?? '', undefined, []);

/** POST …/information/:id/kommune/:member/:group */
export async function submitDelivery(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const group = params['group'] ?? '';
  if (!isRecipientGroup(group)) return notThere();
  const { fields, files } = await call.upload();
  const draft: DeliveryDraft = {
    state: fields.get('stand') ?? '',
    way: fields.get('weg') ?? '',
    day: fields.get('tag') ?? '',
    note: (fields.get('bemerkung') ?? '').replace(/\r\n/g, '\n'),
  };
  const [slug, id, memberKey] = [params['slug'] ?? '', params['id'] ?? '', params['member'] ?? ''];
  const order = {
    slug,
    id,
    memberKey,
    group,
    draft,
    proof: files.get('nachweis'),
    version: versionOf(fields),
  };
  const recorded = await recordDelivery(services, alliance, principal, order);
  if (recorded.ok)
    return {
      kind: 'redirect',
      to: `${informationPath(call, { slug })}/${id}/kommune/${memberKey}?meldung=eingetragen`,
    };
  if (recorded.error === 'unknown') return notThere();
  return recorded.error === 'forbidden' ? notThere(403) : view(call, group, draft, recorded.error);
}

/** GET …/information/:id/nachweis/:sha256 */
export async function showDeliveryProof(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const asked = { slug: params['slug'] ?? '', id: params['id'] ?? '', sha256: params['sha256'] ?? '' };
  const file = await readDeliveryProof(services, alliance, principal, asked);
  return file ? { kind: 'file', ...file, body: file.bytes } : notThere();
}

async function view(
  call: AllianceCall,
  group: string,
  typed: DeliveryDraft | undefined,
  refusals: readonly DeliveryRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const asked = { slug: params['slug'] ?? '', id: params['id'] ?? '' };
  const page = await loadNotice(services, alliance, principal, asked);
  const member = page?.shown.members.find(({ memberKey }) => memberKey === params['member']);
  if (!page || !member) return notThere();
  const acting = { alliance, today: page.today };
  const by = writerFor(acting, principal, page.scene, member.memberKey);
  const chosen =
    member.standings.find(({ delivery }) => delivery.group === group) ?? firstMissing(member.standings);
  const path = `${informationPath(call, page.scene.project)}/${page.shown.notice.id}`;
  const body = (
    <DeliveryView
      path={path}
      notice={page.shown.notice}
      member={member}
      chosen={by ? chosen : undefined}
      isOnBehalf={by?.isOnBehalf ?? false}
      mayWrite={by !== undefined}
      typed={typed}
      refusals={refusals}
      today={page.today}
      message={query.get('meldung') === 'eingetragen' ? 'Der Nachweis ist eingetragen.' : undefined}
    />
  );
  const frame = { title: member.name, status: statusOf(refusals) };
  return informationPage(call, page.scene.project, frame, body);
}

/** What is done next: the first group that lacks something. */
const firstMissing = (standings: readonly DeliveryStanding[]): DeliveryStanding | undefined =>
  standings.find(({ missing }) => missing !== null);
