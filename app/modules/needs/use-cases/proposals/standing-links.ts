import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { endOfGermanDay, germanDay } from '../../../../foundation/german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { issueReplyLink, listOpenReplyLinks, revokeReplyLinks } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { STANDING_LINK_DAYS } from '../../domain/proposals/link-use.ts';
import type { ProposalViewer } from '../../domain/proposals/proposal-viewer.ts';
import { readViewer } from './read-viewer.ts';

/** The purpose of a standing link; it is about a member and is never used up. */
export const PROPOSAL_LINK = 'vorschlag';

/** A member and its standing link. */
export interface StandingLink {
  readonly memberKey: string;
  readonly memberName: string;
  readonly madeOn: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
}

/** The members for which someone makes the link, with what holds now. The link itself is stored nowhere. */
export const listStandingLinks = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<readonly StandingLink[]> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const { members } = await membersOf(tx, services, alliance, principal);
    const links = await listOpenReplyLinks(tx, PROPOSAL_LINK, services.clock.now());
    return members.map(({ id, member }) => {
      const link = links.find(({ subject }) => subject === id);
      return {
        memberKey: member.key,
        memberName: member.name,
        madeOn: link ? germanDay(link.createdAt) : null,
        // It ends with the day before the moment it expires at.
        validUntil: link ? addDays(germanDay(link.expiresAt), -1) : null,
      };
    });
  });

/** Makes the link of a member anew; the one before ends. Its address is answered once. */
export const renewStandingLink = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  memberKey: string,
): Promise<Result<{ readonly url: string; readonly memberName: string }, 'forbidden'>> =>
  actOnLink(services, alliance, principal, memberKey, 'added', async (tx, memberId, memberName) => {
    const { clock, config } = services;
    const now = clock.now();
    const { secret } = await issueReplyLink(
      tx,
      alliance.id,
      {
        purpose: PROPOSAL_LINK,
        subject: memberId,
        address: '',
        expiresAt: endOfGermanDay(addDays(clock.today(), STANDING_LINK_DAYS)),
        createdBy: principal.accountId,
      },
      now,
    );
    return { url: `${config.baseUrl}/v/${alliance.slug}/vorschlag/${secret}`, memberName };
  });

/** Withdraws the link of a member: it takes no proposal any more. */
export const revokeStandingLink = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  memberKey: string,
): Promise<Result<'revoked', 'forbidden'>> =>
  actOnLink(services, alliance, principal, memberKey, 'revoked', async () => 'revoked' as const);

/** Ends what was there, lets the work follow, and records both. */
const actOnLink = <T>(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  memberKey: string,
  act: 'added' | 'revoked',
  work: (tx: Tx, memberId: string, memberName: string) => Promise<T>,
): Promise<Result<T, 'forbidden'>> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const { members } = await membersOf(tx, services, alliance, principal);
    const record = members.find(({ member }) => member.key === memberKey);
    if (!record) return fail('forbidden');
    const now = services.clock.now();
    await revokeReplyLinks(tx, PROPOSAL_LINK, [record.id], now);
    const done = await work(tx, record.id, record.member.name);
    await recordChange(tx, {
      chain: alliance.id,
      at: now,
      actor: principal.accountId,
      action: `proposal-link.${act}`,
      subject: { kind: 'proposal-link', id: memberKey },
    });
    return ok(done);
  });

async function membersOf(
  tx: Tx,
  { clock }: Services,
  { id }: Alliance,
  principal: Principal,
): Promise<{
  readonly viewer: ProposalViewer;
  readonly members: Awaited<ReturnType<typeof listMembers>>;
}> {
  const all = await listMembers(tx);
  const viewer = await readViewer(tx, principal, id, all, clock.today());
  return { viewer, members: all.filter((record) => viewer.isOffice || viewer.actingIds.includes(record.id)) };
}
