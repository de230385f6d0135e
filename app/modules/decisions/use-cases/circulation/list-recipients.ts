import type { Alliance } from '../../../../platform/alliances.ts';
import { listPeople } from '../../../../platform/auth/people.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import { listDeputyAddresses } from '../../store/deputies-on-day-store.ts';

/** An address at which someone may answer for a member. */
export interface Recipient {
  readonly memberKey: string;
  readonly address: string;
  readonly capacity: 'leitung' | 'vertretung';
}

/**
 * The heads of all members and their deputies of today, each address once a member. Ask before opening the transaction
 * that writes to them: accounts are read in one of their own.
 */
export async function listRecipients(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  alliance: Pick<Alliance, 'id'>,
): Promise<Recipient[]> {
  const today = clock.today();
  const heads = (await listPeople(database, alliance.id, today)).flatMap(({ address, grants }) =>
    grants.flatMap(({ role, memberKey }) =>
      role === 'head' && memberKey !== null ? [{ memberKey, address, capacity: 'leitung' as const }] : [],
    ),
  );
  const deputies = await database.inAlliance(alliance.id, async (tx) => {
    const keys = new Map((await listMembers(tx)).map(({ id, member }) => [id, member.key]));
    return (await listDeputyAddresses(tx, today)).map(({ memberId, address }) => ({
      memberKey: keys.get(memberId) ?? '',
      address,
      capacity: 'vertretung' as const,
    }));
  });
  const isHead = (deputy: Recipient): boolean =>
    heads.some(({ memberKey, address }) => memberKey === deputy.memberKey && address === deputy.address);
  return [...heads, ...deputies.filter((deputy) => !isHead(deputy))];
}
