import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { findMember, listMembers } from '../../../region/index.ts';
import type {
  SampleAddress,
  SampleInformation,
  SampleTold,
} from '../../domain/information/sample-information.ts';
import { saveStaffAddresses } from '../../store/staff-address-store.ts';
import { lockDelivery } from '../../store/staff-delivery-store.ts';
import { findStaffNotice, type StaffNoticeRecord } from '../../store/staff-notice-store.ts';
import { draftNotice } from './draft-notice.ts';
import { applyDelivery } from './record-delivery.ts';
import { addNotice } from './save-notice.ts';
import { freezeNotice } from './send-notice.ts';

type SampleServices = Pick<Services, 'config' | 'clock'>;

/**
 * Plays the made-up information of a sample project by the acts and rules of a real one, and writes to nobody. Throws
 * where a rule refuses: the sample is wrong then.
 */
export async function playSampleInformation(
  services: SampleServices,
  acting: Acting,
  sample: SampleInformation,
): Promise<void> {
  const then = ago(acting, sample.daysAgo);
  const scene = await sceneOf(then, sample.slug);
  const { occasion, title } = sample;
  const onDay = then.today;
  const body = await draftNotice(then.tx, scene, { occasion, onDay, office: then.alliance.office });
  const content = { occasion, title, onDay, body };
  const id = await addNotice(then, scene, content);
  await freezeNotice(then, scene, await noticeOf(then, scene, id), false);
  const sent = await noticeOf(then, scene, id);
  for (const told of sample.told) await play(services, acting, sample.slug, sent, told);
}

/** Keeps made-up mailboxes, valid for a year. */
export async function playSampleAddresses(acting: Acting, samples: readonly SampleAddress[]): Promise<void> {
  const { tx, alliance } = acting;
  const ids = new Map((await listMembers(tx)).map(({ id, member }) => [member.key, id]));
  const validFrom = ago(acting, 365).today;
  const entries = samples.map(({ memberKey, group, exists, address }) => ({
    memberId: ids.get(memberKey) ?? '',
    group,
    validFrom,
    exists,
    address,
    isSample: true,
  }));
  await saveStaffAddresses(tx, alliance.id, entries);
}

async function play(
  services: SampleServices,
  acting: Acting,
  slug: string,
  notice: StaffNoticeRecord,
  { memberKeys, group, state, way, daysAgo, note, proof }: SampleTold,
): Promise<void> {
  const then = ago(acting, daysAgo);
  for (const memberKey of memberKeys) {
    const member = await findMember(then.tx, memberKey);
    const before =
      member && (await lockDelivery(then.tx, { noticeId: notice.id, memberId: member.id, group }));
    if (!before) throw new Error(`the sample tells ${memberKey}, which does not take part in ${slug}`);
    // Whose representation does not exist is not told.
    if (before.state === 'entfaellt') continue;
    const file = proof === '' ? undefined : { name: 'nachweis.txt', bytes: new TextEncoder().encode(proof) };
    const order = {
      slug,
      id: notice.id,
      memberKey,
      group,
      draft: { state, way, day: then.today, note },
      proof: file,
      version: before.version,
    };
    const by = { isOnBehalf: false, label: 'IKZ-Beauftragte' };
    must(await applyDelivery(services, then, { order, notice, before, by }));
  }
}

async function sceneOf({ tx, alliance, today, actor }: Acting, slug: string): Promise<ProjectScene> {
  const principal: Principal = {
    accountId: actor,
    address: '',
    displayName: alliance.office,
    grants: [{ allianceId: alliance.id, role: 'coordinator', memberKey: null, validTo: null }],
  };
  const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
  if (!scene) throw new Error(`no sample project ${slug}`);
  return scene;
}

async function noticeOf({ tx }: Acting, { project }: ProjectScene, id: string): Promise<StaffNoticeRecord> {
  const notice = await findStaffNotice(tx, project.id, id, 'lock');
  if (!notice) throw new Error('the sample text was not stored');
  return notice;
}
