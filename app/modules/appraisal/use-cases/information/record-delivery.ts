import { germanDay } from '../../../../foundation/german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import { ROLE_LABELS, type Role } from '../../../../platform/auth/roles.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import { recogniseProof } from '../../../decisions/domain/index.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { findMember } from '../../../region/index.ts';
import {
  checkDelivery,
  type DeliveryDraft,
  type DeliveryRefusal,
  deliveryRefusal,
} from '../../domain/information/check-delivery.ts';
import type { RecipientGroup } from '../../domain/information/recipient-group.ts';
import { type DeliveryEntry, lockDelivery, updateDelivery } from '../../store/staff-delivery-store.ts';
import { findStaffNotice, type StaffNoticeRecord } from '../../store/staff-notice-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';

export interface DeliveryOrder {
  readonly slug: string;
  readonly id: string;
  readonly memberKey: string;
  readonly group: RecipientGroup;
  readonly draft: DeliveryDraft;
  readonly proof: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** Version that was looked at. */
  readonly version: number;
}

export type DeliveryResult = Result<'recorded', readonly DeliveryRefusal[] | 'unknown' | 'forbidden'>;

/** Records how one group of a member was told: the member itself, or the office for it with proof. */
export const recordDelivery = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: DeliveryOrder,
): Promise<DeliveryResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<DeliveryResult> => {
    const { tx, today } = acting;
    const { slug, memberKey } = order;
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    const member = await findMember(tx, memberKey);
    if (!scene || !member) return fail('unknown');
    const by = writerFor(acting, principal, scene, memberKey);
    if (!by) return fail('forbidden');
    const notice = await findStaffNotice(tx, scene.project.id, order.id);
    const before = await lockDelivery(tx, { noticeId: order.id, memberId: member.id, group: order.group });
    if (!notice || !before) return fail('unknown');
    if (before.version !== order.version) return fail([CROSSED]);
    return applyDelivery(services, acting, { order, notice, before, by });
  });

interface Writer {
  readonly isOnBehalf: boolean;
  readonly label: string;
}

/** Roles that speak for a member. */
const OF_MEMBER: readonly Role[] = ['head', 'delegate', 'lead'];

/** Whoever works for the member in one of its roles, or as deputy of its head; the office on its behalf. */
export function writerFor(
  { alliance, today }: Pick<Acting, 'alliance' | 'today'>,
  principal: Principal,
  { viewer }: Pick<ProjectScene, 'viewer'>,
  memberKey: string,
): Writer | undefined {
  const role = principal.grants.find(
    (grant) =>
      grant.allianceId === alliance.id &&
      grant.memberKey === memberKey &&
      OF_MEMBER.includes(grant.role) &&
      (grant.validTo === null || grant.validTo >= today),
  )?.role;
  if (role) return { isOnBehalf: false, label: ROLE_LABELS[role] };
  if (viewer.actsFor.includes(memberKey)) return { isOnBehalf: false, label: 'Vertretung der Leitung' };
  return rolesIn(principal, alliance.id, today).includes('coordinator')
    ? { isOnBehalf: true, label: 'Geschäftsstelle im Auftrag' }
    : undefined;
}

interface Recording {
  readonly order: DeliveryOrder;
  readonly notice: StaffNoticeRecord;
  readonly before: DeliveryEntry;
  readonly by: Writer;
}

/** Checks, keeps the file, writes and records; samples are played by it. */
export async function applyDelivery(
  services: Pick<Services, 'config' | 'clock'>,
  acting: Acting,
  { order, notice, before, by }: Recording,
): Promise<DeliveryResult> {
  const { tx, today } = acting;
  const checked = checkDelivery(order.draft, {
    before,
    sentOn: notice.sentAt === null ? today : germanDay(notice.sentAt),
    today,
    isOnBehalf: by.isOnBehalf,
    hasFile: order.proof !== undefined,
  });
  const type = order.proof ? recogniseProof(order.proof.bytes) : null;
  const refusals = [
    ...(checked.ok ? [] : checked.error),
    ...(type && !type.ok ? [deliveryRefusal('proof', type.error)] : []),
  ];
  if (refusals.length > 0 || !checked.ok) return fail(refusals);
  const file =
    order.proof && type?.ok && checked.value.state !== 'offen'
      ? await storeFile(services, tx, acting.alliance.id, { ...order.proof, contentType: type.value })
      : undefined;
  const proofSha256 = file?.sha256 ?? proofKept(before, checked.value);
  const after = { ...before, ...checked.value, proofSha256, byLabel: by.label, version: before.version + 1 };
  await updateDelivery(tx, after);
  await recordAppraisal(
    acting,
    order.slug,
    'staff-told',
    told(order, notice, after),
    told(order, notice, before),
  );
  return ok('recorded');
}

/** What proved that a group was told does not prove the next claim once nobody was told. */
const proofKept = (
  { proofSha256 }: Pick<DeliveryEntry, 'proofSha256'>,
  { state }: Pick<DeliveryEntry, 'state'>,
): string | null => (state === 'offen' ? null : proofSha256);

const told = (
  { memberKey }: DeliveryOrder,
  { title }: StaffNoticeRecord,
  { group, state, way, day, note, proofSha256, byLabel }: DeliveryEntry,
) => ({ memberKey, title, deliveries: [{ group, state, way, day, note, proofSha256, byLabel }] });

const CROSSED = deliveryRefusal(
  'conflict',
  'Hierzu hat inzwischen jemand anderes etwas eingetragen. Vergleichen Sie beides, und speichern Sie dann noch einmal.',
);
