import type pg from 'pg';
import { ConfigError } from '../config.ts';
import type { Connection } from './connect.ts';

const INSUFFICIENT_PRIVILEGE = '42501';
/** "role … does not exist", where a database was moved to a server without its roles. */
const INVALID_PARAMETER = '22023';

/**
 * Says in German why a database cannot be used and what its administration must do; undefined for what is no matter of
 * rights. The statements need no superuser on our side, only once on theirs.
 */
export async function rightsProblem({ pool }: Connection, error: unknown): Promise<ConfigError | undefined> {
  const { code } = (error ?? {}) as Partial<pg.DatabaseError>;
  if (code !== INSUFFICIENT_PRIVILEGE && code !== INVALID_PARAMETER) return undefined;
  const { rows } = await pool.query<Facts>(FACTS);
  const [facts] = rows;
  return facts && new ConfigError(sentenceFor(facts, (error as Error).message));
}

interface Facts {
  readonly login: string;
  readonly database: string;
  readonly may_create: boolean;
  readonly missing: readonly string[];
}

const FACTS = `select quote_ident(current_user) as login, quote_ident(current_database()) as database,
  has_database_privilege(current_database(), 'create') as may_create,
  array(select name from unnest(array['app_rt', 'app_global']) as name
    where not exists (select from pg_roles where rolname = name)) as missing`;

function sentenceFor({ login, database, may_create, missing }: Facts, cause: string): string {
  const remedy = may_create
    ? [...missing.map((role) => `create role ${role} nologin;`), `grant app_rt, app_global to ${login};`]
    : [`alter database ${database} owner to ${login};`];
  return `Der Benutzer ${login} aus DATABASE_URL hat in der Datenbank ${database} nicht die nötigen Rechte (${cause}). Lassen Sie die Datenbankverwaltung einmal ausführen: ${remedy.join(' ')} Starten Sie danach neu.`;
}
