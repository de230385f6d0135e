import { fail, ok } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { noticeRefusal } from '../../domain/information/check-notice.ts';
import { noticeMail } from '../../domain/information/notice-mail.ts';
import { type FirstDelivery, planDeliveries } from '../../domain/information/plan-deliveries.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import { addressesFor } from '../../domain/information/staff-address.ts';
import { listStaffAddresses } from '../../store/staff-address-store.ts';
import { type DeliveryEntry, insertDeliveries } from '../../store/staff-delivery-store.ts';
import { type StaffNoticeRecord, updateStaffNotice } from '../../store/staff-notice-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { holdProject } from '../reports/report-acting.ts';
import { holdDraft, type NoticeResult } from './save-notice.ts';

export interface SendOrder {
  readonly slug: string;
  readonly id: string;
  readonly version: number;
  /** Write to the mailboxes that members keep; otherwise each member tells its staff itself. */
  readonly withMail: boolean;
}

/** Freezes a text and opens, for each group of each member that takes part, what is to be proven. */
export const sendNotice = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: SendOrder,
): Promise<NoticeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<NoticeResult> => {
    const scene = await holdProject(acting, { slug: order.slug, principal });
    if (!scene.ok) return scene;
    if (scene.value.members.length === 0) return fail([NOBODY]);
    const held = await holdDraft(acting, scene.value, order);
    if (!held.ok) return held;
    await freezeNotice(acting, scene.value, held.value, order.withMail);
    return ok(order.id);
  });

/** The act itself; samples are played by it, without mails. */
export async function freezeNotice(
  acting: Acting,
  scene: ProjectScene,
  notice: StaffNoticeRecord,
  withMail: boolean,
): Promise<void> {
  const { tx, alliance, at, today } = acting;
  const { project, members } = scene;
  const planned = planDeliveries(members, addressesFor(await listStaffAddresses(tx), project), {
    today,
    withMail,
  });
  const entries = planned.map((plan) => entryOf(notice, plan, today));
  await updateStaffNotice(tx, { ...notice, state: 'versandt', sentAt: at, version: notice.version + 1 });
  await insertDeliveries(tx, alliance.id, entries);
  for (const plan of planned) await writeTo(acting, scene, notice, plan);
  const told = entries.map(({ memberId, group, state, way }) => ({
    memberKey: members.find((member) => member.memberId === memberId)?.memberKey,
    group,
    state,
    way,
  }));
  const { title, occasion, onDay } = notice;
  await recordAppraisal(acting, project.slug, 'notice-sent', { title, occasion, onDay, deliveries: told });
}

const mailKeyOf = ({ id }: StaffNoticeRecord, { memberKey, group }: FirstDelivery): string =>
  `personalinfo/${id}/${memberKey}/${group}`;

const entryOf = (notice: StaffNoticeRecord, plan: FirstDelivery, today: Acting['today']): DeliveryEntry => ({
  noticeId: notice.id,
  memberId: plan.memberId,
  group: plan.group,
  state: plan.state,
  way: plan.address === '' ? null : 'email',
  day: plan.address === '' ? null : today,
  note: plan.note,
  proofSha256: null,
  mailKey: plan.address === '' ? null : mailKeyOf(notice, plan),
  byLabel: '',
  version: 1,
});

async function writeTo(
  { tx, alliance, at, origin }: Acting,
  { project }: ProjectScene,
  notice: StaffNoticeRecord,
  plan: FirstDelivery,
): Promise<void> {
  if (plan.address === '') return;
  const mail = noticeMail({
    alliance: alliance.name,
    office: alliance.office,
    project: project.title,
    isSample: project.isSample,
    member: plan.name,
    group: RECIPIENT_GROUPS[plan.group],
    title: notice.title,
    body: notice.body,
    page: plan.group === 'personalrat' ? `${origin}/v/${alliance.slug}/information` : null,
  });
  await queueMail(
    tx,
    { allianceId: alliance.id, key: mailKeyOf(notice, plan), to: plan.address, ...mail },
    at,
  );
}

const NOBODY = noticeRefusal(
  'state',
  'An diesem Projekt ist heute keine Kommune beteiligt. Versenden Sie die Information, sobald das Projekt begonnen hat.',
);
