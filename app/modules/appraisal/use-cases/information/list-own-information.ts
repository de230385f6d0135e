import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import type { Services } from '../../../../platform/services.ts';
import { readProjects } from '../../../projects/index.ts';
import { listMembers } from '../../../region/index.ts';
import { listSentNotices } from '../../store/staff-notice-store.ts';
import { readNotices, type ShownNotice } from './read-notices.ts';

/** The staff council is informed case by case: it reads what was sent to its member, and nothing else. */
export const INFORMED_ROLES: readonly Role[] = ['staff-council'];

/** A text that was sent to the staff of the reader's members. */
export interface OwnNotice extends ShownNotice {
  readonly project: { readonly slug: string; readonly title: string; readonly isSample: boolean };
}

export interface OwnInformation {
  /** Names of the members that the reader reads for. */
  readonly memberNames: readonly string[];
  readonly notices: readonly OwnNotice[];
}

/** What was sent to the staff of those members that someone reads for, the latest first. */
export const listOwnInformation = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<OwnInformation> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const today = services.clock.today();
    const own = principal.grants.flatMap((grant) =>
      grant.allianceId === alliance.id &&
      INFORMED_ROLES.includes(grant.role) &&
      (grant.validTo === null || grant.validTo >= today)
        ? (grant.memberKey ?? [])
        : [],
    );
    const shown = await readNotices(tx, await listSentNotices(tx), today, (key) => own.includes(key));
    const projects = new Map((await readProjects(tx, today)).map((project) => [project.id, project]));
    const names = (await listMembers(tx)).flatMap(({ member }) =>
      own.includes(member.key) ? [member.name] : [],
    );
    return {
      memberNames: names,
      notices: shown.flatMap((entry) => {
        const project = projects.get(entry.notice.undertakingId);
        return entry.members.length > 0 && project ? [{ ...entry, project }] : [];
      }),
    };
  });
