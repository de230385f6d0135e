import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { queries } from '../db/queries.ts';
import type { Database } from '../transaction.ts';
import { isRole, type Role } from './roles.ts';

/** Someone with an account and roles in an alliance. */
export interface Person {
  readonly accountId: string;
  readonly address: string;
  readonly displayName: string;
  readonly grants: readonly { readonly role: Role; readonly memberKey: string | null }[];
}

/** Everyone who holds a role in an alliance on a day, by address; without disabled accounts. */
export async function listPeople(
  database: Database,
  allianceId: string,
  today: CalendarDate,
): Promise<Person[]> {
  const rows = await database.inPlatform((tx) =>
    queries(tx)
      .selectFrom('platform.role_grant as g')
      .innerJoin('platform.account as a', 'a.id', 'g.account_id')
      .select(['a.id', 'a.address', 'a.display_name', 'g.role', 'g.member_key'])
      .where('g.alliance_id', '=', allianceId)
      .where('a.disabled_at', 'is', null)
      .where((where) => where.or([where('g.valid_to', 'is', null), where('g.valid_to', '>=', today)]))
      .orderBy('a.address')
      .execute(),
  );
  const people = new Map<string, Person>();
  for (const { id, address, display_name: displayName, role, member_key: memberKey } of rows) {
    if (!isRole(role)) continue;
    const grants = [...(people.get(id)?.grants ?? []), { role, memberKey }];
    people.set(id, { accountId: id, address, displayName, grants });
  }
  return [...people.values()];
}
