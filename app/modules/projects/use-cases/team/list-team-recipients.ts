import type { Alliance } from '../../../../platform/alliances.ts';
import { listPeople } from '../../../../platform/auth/people.ts';
import type { Services } from '../../../../platform/services.ts';

/** Addresses of the office, and of who leads or works in projects for a member. */
export interface TeamRecipients {
  readonly office: readonly string[];
  /** By member key: its head, and whoever is its project lead. */
  readonly leads: ReadonlyMap<string, readonly string[]>;
}

/** Who is written to about a team. Ask before opening the transaction that writes: accounts are read in their own. */
export async function listTeamRecipients(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  alliance: Pick<Alliance, 'id'>,
): Promise<TeamRecipients> {
  const people = await listPeople(database, alliance.id, clock.today());
  const leads = new Map<string, string[]>();
  for (const { address, grants } of people)
    for (const { role, memberKey } of grants)
      if (memberKey !== null && (role === 'head' || role === 'lead'))
        leads.set(memberKey, [...new Set([...(leads.get(memberKey) ?? []), address])]);
  const office = people
    .filter(({ grants }) => grants.some(({ role }) => role === 'coordinator'))
    .map(({ address }) => address);
  return { office, leads };
}
