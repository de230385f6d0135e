import { PLATFORM_CHAIN, recordChange } from '../audit/record-change.ts';
import { queries } from '../db/queries.ts';
import { isId, newId } from '../new-id.ts';
import type { Database, Tx } from '../transaction.ts';
import { hashPassword } from './password.ts';
import type { Role } from './roles.ts';
import { hashSecret, newSecret } from './secret-token.ts';
import { endSessionsOf } from './session.ts';

/** Tells people and secret scanners what it is; a bare secret may begin with "-", which commands take for an option. */
const TOKEN_PREFIX = 'gw_';

/** Who changes an account, and when: goes into the audit trail of the platform. */
export interface Acting {
  readonly actor: string;
  readonly at: Date;
}

export interface NewAccount {
  readonly address: string;
  readonly displayName: string;
  readonly password: string;
  readonly isDemo?: boolean;
  readonly grants: readonly {
    readonly allianceId: string;
    readonly role: Role;
    readonly memberKey?: string | null;
    readonly validTo?: string | null;
  }[];
}

/** Adds an account with its roles. Answers 'taken' when the address exists. */
export async function addAccount(
  database: Database,
  account: NewAccount,
  acting: Acting,
): Promise<'added' | 'taken'> {
  const passwordHash = await hashPassword(account.password);
  return database.inPlatform(async (tx) =>
    (await insertAccounts(tx, [account], passwordHash, acting)) === 1 ? 'added' : 'taken',
  );
}

/**
 * Adds accounts that share a password hash in one block with one audit entry; addresses that exist are left alone.
 * Answers how many were added.
 */
export async function insertAccounts(
  tx: Tx,
  accounts: readonly Omit<NewAccount, 'password'>[],
  passwordHash: string,
  acting: Acting,
): Promise<number> {
  const db = queries(tx);
  const rows = accounts.map((account) => ({
    id: newId(),
    address: account.address.trim().toLowerCase(),
    display_name: account.displayName,
    password_hash: passwordHash,
    is_demo: account.isDemo ?? false,
    created_at: acting.at,
  }));
  const added = await db
    .insertInto('platform.account')
    .values(rows)
    .onConflict((conflict) => conflict.column('address').doNothing())
    .returning(['id', 'address'])
    .execute();
  if (added.length === 0) return 0;
  const idOf = new Map(added.map((row) => [row.address, row.id]));
  const fresh = accounts.filter((account) => idOf.has(account.address.trim().toLowerCase()));
  const grants = fresh.flatMap((account) =>
    account.grants.map((grant) => ({
      id: newId(),
      account_id: idOf.get(account.address.trim().toLowerCase()) ?? '',
      alliance_id: grant.allianceId,
      role: grant.role,
      member_key: grant.memberKey ?? null,
      valid_to: grant.validTo ?? null,
    })),
  );
  if (grants.length > 0) await db.insertInto('platform.role_grant').values(grants).execute();
  await recordChange(tx, {
    ...acting,
    chain: PLATFORM_CHAIN,
    action: 'account.added',
    subject: { kind: 'account', id: added.length === 1 ? (added[0]?.id ?? '') : 'block' },
    after: fresh.map(({ address, displayName, grants: roles }) => ({ address, displayName, roles })),
  });
  return added.length;
}

/** All accounts with their roles, by address. */
export function listAccounts(database: Database) {
  return database.inPlatform((tx) =>
    queries(tx)
      .selectFrom('platform.account as a')
      .leftJoin('platform.role_grant as g', 'g.account_id', 'a.id')
      .leftJoin('platform.alliance as l', 'l.id', 'g.alliance_id')
      .select([
        'a.address',
        'a.display_name',
        'a.is_demo',
        'a.disabled_at',
        'g.role',
        'g.member_key',
        'l.slug',
      ])
      .orderBy('a.address')
      .orderBy('g.role')
      .execute(),
  );
}

/** Disables an account and ends its sessions; its tokens answer no more. */
export async function disableAccount(
  database: Database,
  address: string,
  acting: Acting,
): Promise<'disabled' | 'unknown'> {
  return database.inPlatform(async (tx) => {
    const id = await idOfActive(tx, address);
    if (!id) return 'unknown';
    await queries(tx)
      .updateTable('platform.account')
      .set({ disabled_at: acting.at })
      .where('id', '=', id)
      .execute();
    await endSessionsOf(tx, id);
    await recordChange(tx, {
      ...acting,
      chain: PLATFORM_CHAIN,
      action: 'account.disabled',
      subject: { kind: 'account', id },
    });
    return 'disabled';
  });
}

/** Makes an API token with the rights of an account. The secret is answered once and not stored. */
export async function addToken(
  database: Database,
  request: { address: string; label: string },
  acting: Acting,
): Promise<{ id: string; token: string } | undefined> {
  return database.inPlatform(async (tx) => {
    const accountId = await idOfActive(tx, request.address);
    if (!accountId) return undefined;
    const id = newId();
    const token = `${TOKEN_PREFIX}${newSecret()}`;
    await queries(tx)
      .insertInto('platform.api_token')
      .values({
        id,
        account_id: accountId,
        token_hash: hashSecret(token),
        label: request.label,
        created_at: acting.at,
      })
      .execute();
    const subject = { kind: 'api-token', id };
    await recordChange(tx, {
      ...acting,
      chain: PLATFORM_CHAIN,
      action: 'token.added',
      subject,
      after: { accountId, label: request.label },
    });
    return { id, token };
  });
}

/** Revokes a token, named by its id or by itself. */
export async function revokeToken(
  database: Database,
  idOrToken: string,
  acting: Acting,
): Promise<'revoked' | 'unknown'> {
  return database.inPlatform(async (tx) => {
    const row = await queries(tx)
      .updateTable('platform.api_token')
      .set({ revoked_at: acting.at })
      .where('revoked_at', 'is', null)
      .where((where) =>
        where.or([
          where('token_hash', '=', hashSecret(idOrToken)),
          ...(isId(idOrToken) ? [where('id', '=', idOrToken)] : []),
        ]),
      )
      .returning('id')
      .executeTakeFirst();
    if (!row) return 'unknown';
    await recordChange(tx, {
      ...acting,
      chain: PLATFORM_CHAIN,
      action: 'token.revoked',
      subject: { kind: 'api-token', id: row.id },
    });
    return 'revoked';
  });
}

async function idOfActive(tx: Tx, address: string): Promise<string | undefined> {
  const row = await queries(tx)
    .selectFrom('platform.account')
    .select('id')
    .where('address', '=', address.trim().toLowerCase())
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}
