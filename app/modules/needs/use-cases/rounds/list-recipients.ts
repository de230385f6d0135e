import type { Alliance } from '../../../../platform/alliances.ts';
import { listPeople } from '../../../../platform/auth/people.ts';
import type { Services } from '../../../../platform/services.ts';
import { listRecipients } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';

/** An address at which someone works on a member's sheet. */
export interface RoundRecipient {
  readonly memberId: string;
  readonly memberKey: string;
  readonly memberName: string;
  readonly address: string;
}

/**
 * Heads, their deputies of today and delegates of all members, each address once a member. Ask before opening the
 * transaction that writes to them: accounts are read in one of their own.
 */
export async function listRoundRecipients(
  services: Pick<Services, 'database' | 'clock'>,
  alliance: Pick<Alliance, 'id'>,
): Promise<RoundRecipient[]> {
  const { database, clock } = services;
  const people = await listPeople(database, alliance.id, clock.today());
  const delegates = people.flatMap(({ address, grants }) =>
    grants.flatMap(({ role, memberKey }) =>
      role === 'delegate' && memberKey !== null ? [{ memberKey, address }] : [],
    ),
  );
  const all = [...(await listRecipients(services, alliance)), ...delegates];
  const members = await database.inAlliance(alliance.id, listMembers);
  return members.flatMap(({ id, member: { key, name } }) => {
    const addresses = all.filter(({ memberKey }) => memberKey === key).map(({ address }) => address);
    return [...new Set(addresses)].map((address) => ({
      memberId: id,
      memberKey: key,
      memberName: name,
      address,
    }));
  });
}
