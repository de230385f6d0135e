import type { Alliance } from '../../../../platform/alliances.ts';
import { listPeople } from '../../../../platform/auth/people.ts';
import type { Services } from '../../../../platform/services.ts';
import { listDeputiesOnDay } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';

/** An address at which a member is reached about its sheet: an office, never a name. */
export interface Contact {
  readonly memberKey: string;
  readonly address: string;
  readonly capacity: 'leitung' | 'vertretung' | 'beauftragte';
  /** "Leitung", or what the deputy's office is called. */
  readonly office: string;
}

/**
 * Heads, their deputies of today and delegates of all members, each address once a member. Ask before opening the
 * transaction that writes to them: accounts are read in one of their own.
 */
export async function listContacts(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  alliance: Pick<Alliance, 'id'>,
): Promise<Contact[]> {
  const today = clock.today();
  const people = await listPeople(database, alliance.id, today);
  const inRole = (role: 'head' | 'delegate', more: Pick<Contact, 'capacity' | 'office'>): Contact[] =>
    people.flatMap(({ address, grants }) =>
      grants.flatMap((grant) =>
        grant.role === role && grant.memberKey !== null
          ? [{ memberKey: grant.memberKey, address, ...more }]
          : [],
      ),
    );
  const deputies = await database.inAlliance(alliance.id, async (tx) => {
    const keys = new Map((await listMembers(tx)).map(({ id, member }) => [id, member.key]));
    return (await listDeputiesOnDay(tx, today)).map(({ memberId, address, office }) => ({
      memberKey: keys.get(memberId) ?? '',
      address,
      capacity: 'vertretung' as const,
      office,
    }));
  });
  return onceAMember([
    ...inRole('head', { capacity: 'leitung', office: 'Leitung' }),
    ...deputies,
    ...inRole('delegate', { capacity: 'beauftragte', office: 'IKZ-Beauftragte' }),
  ]);
}

const onceAMember = (contacts: readonly Contact[]): Contact[] =>
  [
    ...new Map(
      contacts.toReversed().map((contact) => [`${contact.memberKey} ${contact.address}`, contact]),
    ).values(),
  ].toReversed();
