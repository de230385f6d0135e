import { sql } from 'kysely';
import { calendarDate } from '../../foundation/calendar-date.ts';
import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';
import type { Principal, RoleGrant } from './access.ts';
import { isRole } from './roles.ts';

interface GrantRow {
  alliance_id: string;
  role: string;
  member_key: string | null;
  valid_to: string | null;
}

const grantsJson = sql<GrantRow[]>`coalesce((
  select json_agg(json_build_object('alliance_id', g.alliance_id, 'role', g.role, 'member_key', g.member_key, 'valid_to', g.valid_to) order by g.role)
  from platform.role_grant g where g.account_id = a.id), '[]'::json)`.as('grants');

/** Demo accounts have a published password: outside demo mode their sessions and tokens are worth nothing either. */
const activeAccounts = (tx: Tx, withDemoAccounts: boolean) =>
  queries(tx)
    .selectFrom('platform.account as a')
    .select(['a.id', 'a.address', 'a.display_name', grantsJson])
    .where('a.disabled_at', 'is', null)
    .where('a.is_demo', 'in', withDemoAccounts ? [true, false] : [false]);

/** The principal of a live session, with the time it was last seen. */
export async function findSessionPrincipal(
  tx: Tx,
  tokenHash: Buffer,
  { now, withDemoAccounts }: { readonly now: Date; readonly withDemoAccounts: boolean },
) {
  const row = await activeAccounts(tx, withDemoAccounts)
    .innerJoin('platform.session as s', 's.account_id', 'a.id')
    .select('s.last_seen_at')
    .where('s.token_hash', '=', tokenHash)
    .where('s.expires_at', '>', now)
    .executeTakeFirst();
  return row && { principal: toPrincipal(row), lastSeenAt: row.last_seen_at };
}

/** The principal of an API token that was not revoked. */
export async function findTokenPrincipal(
  tx: Tx,
  tokenHash: Buffer,
  withDemoAccounts: boolean,
): Promise<Principal | undefined> {
  const row = await activeAccounts(tx, withDemoAccounts)
    .innerJoin('platform.api_token as t', 't.account_id', 'a.id')
    .where('t.token_hash', '=', tokenHash)
    .where('t.revoked_at', 'is', null)
    .executeTakeFirst();
  return row && toPrincipal(row);
}

function toPrincipal(row: {
  id: string;
  address: string;
  display_name: string;
  grants: GrantRow[];
}): Principal {
  return {
    accountId: row.id,
    address: row.address,
    displayName: row.display_name,
    grants: row.grants.flatMap(toGrant),
  };
}

/** A role this version does not know gives no right. */
const toGrant = (row: GrantRow): RoleGrant[] =>
  isRole(row.role)
    ? [
        {
          allianceId: row.alliance_id,
          role: row.role,
          memberKey: row.member_key,
          validTo: row.valid_to === null ? null : calendarDate(row.valid_to),
        },
      ]
    : [];
