import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { GROUP_KEYS } from '../../domain/information/recipient-group.ts';
import { addressAt, addressesFor } from '../../domain/information/staff-address.ts';
import { listStaffAddresses } from '../../store/staff-address-store.ts';
import { findStaffNotice, listStaffNotices } from '../../store/staff-notice-store.ts';
import { readNotices, type ShownNotice } from './read-notices.ts';

export interface InformationPage {
  readonly scene: ProjectScene;
  readonly today: CalendarDate;
  /** Drafts only for who keeps the project. */
  readonly notices: readonly ShownNotice[];
}

/** What the staff was told of a project; undefined where there is none. */
export const loadInformation = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<InformationPage | undefined> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const today = services.clock.today();
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    if (!scene) return undefined;
    const notices = (await listStaffNotices(tx, scene.project.id)).filter(
      ({ state }) => state === 'versandt' || scene.mayKeep,
    );
    return { scene, today, notices: await readNotices(tx, notices, today, seesOf(scene)) };
  });

/** Where an e-mail would go if the text were sent today. */
export interface Reach {
  readonly memberKey: string;
  readonly name: string;
  /** Groups with an address. */
  readonly mails: number;
  /** Groups that the member tells itself. */
  readonly others: number;
  /** Representations that it does not have. */
  readonly absent: number;
}

export interface NoticePage {
  readonly scene: ProjectScene;
  readonly today: CalendarDate;
  readonly shown: ShownNotice;
  /** For a draft; empty for a text that was sent. */
  readonly reach: readonly Reach[];
}

/** One text; undefined where there is none, or where it is a draft of others. */
export const loadNotice = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, id }: { readonly slug: string; readonly id: string },
): Promise<NoticePage | undefined> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const today = services.clock.today();
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    const notice = scene && (await findStaffNotice(tx, scene.project.id, id));
    if (!scene || !notice || (notice.state !== 'versandt' && !scene.mayKeep)) return undefined;
    const [shown] = await readNotices(tx, [notice], today, seesOf(scene));
    if (!shown) return undefined;
    const reach = notice.state === 'entwurf' ? reachOf(scene, await listStaffAddresses(tx), today) : [];
    return { scene, today, shown, reach };
  });

/** Office, steering group, auditors and the lead see every member; others see those they work for (practice 10). */
const seesOf =
  ({ viewer, mayKeep }: ProjectScene) =>
  (memberKey: string): boolean =>
    viewer.seesAll || mayKeep || viewer.memberKeys.includes(memberKey);

function reachOf(
  { project, members }: ProjectScene,
  addresses: Awaited<ReturnType<typeof listStaffAddresses>>,
  today: CalendarDate,
): Reach[] {
  return members.map(({ memberId, memberKey, name }) => {
    const own = addressesFor(addresses, project).filter((entry) => entry.memberId === memberId);
    const held = GROUP_KEYS.map((group) => addressAt(own, group, today));
    const mails = held.filter((entry) => entry?.exists && entry.address !== '').length;
    const absent = held.filter((entry) => entry?.exists === false).length;
    return { memberKey, name, mails, absent, others: held.length - mails - absent };
  });
}
