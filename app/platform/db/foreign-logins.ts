import type { Connection } from './connect.ts';

/**
 * Logins of other installations on the same server that could read this one: roles belong to the whole server, so
 * whoever may take app_rt or app_global there may do so in every database that lets him connect.
 */
export async function findForeignLogins({ pool }: Connection): Promise<readonly string[]> {
  const { rows } = await pool.query<{ login: string }>(`
    select distinct login.rolname as login
    from pg_auth_members membership
    join pg_roles ours on ours.oid = membership.roleid and ours.rolname in ('app_rt', 'app_global')
    join pg_roles login on login.oid = membership.member
    where login.rolcanlogin and not login.rolsuper and login.rolname <> current_user
      and has_database_privilege(login.oid, current_database(), 'connect')
    order by 1`);
  return rows.map(({ login }) => login);
}
