import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';
import type { Principal } from './access.ts';
import { findSessionPrincipal } from './principal-store.ts';
import { hashSecret, newSecret } from './secret-token.ts';

const HOUR_MS = 3_600_000;
/** A working day at most, and two hours without a click. */
export const SESSION_MS = 12 * HOUR_MS;
const IDLE_MS = 2 * HOUR_MS;
const TOUCH_MS = 5 * 60_000;

/** Opens a session and answers its secret, which goes into the cookie. */
export async function startSession(tx: Tx, accountId: string, now: Date): Promise<string> {
  const secret = newSecret();
  const db = queries(tx);
  await db.deleteFrom('platform.session').where('expires_at', '<', now).execute();
  await db
    .insertInto('platform.session')
    .values({
      token_hash: hashSecret(secret),
      account_id: accountId,
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + SESSION_MS),
    })
    .execute();
  return secret;
}

/** Ends a session; an unknown secret is no error. */
export async function endSession(tx: Tx, secret: string): Promise<void> {
  await queries(tx).deleteFrom('platform.session').where('token_hash', '=', hashSecret(secret)).execute();
}

/** Ends every session of an account (disabled, password changed). */
export async function endSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await queries(tx).deleteFrom('platform.session').where('account_id', '=', accountId).execute();
}

/** Who holds this cookie, unless the session has run out or lain idle. */
export async function principalOfSession(
  tx: Tx,
  secret: string,
  at: { readonly now: Date; readonly withDemoAccounts: boolean },
): Promise<Principal | undefined> {
  const { now } = at;
  const tokenHash = hashSecret(secret);
  const found = await findSessionPrincipal(tx, tokenHash, at);
  if (!found) return undefined;
  const idle = now.getTime() - found.lastSeenAt.getTime();
  if (idle > IDLE_MS) return undefined;
  // Not on every click: reading pages should not write.
  if (idle > TOUCH_MS)
    await queries(tx)
      .updateTable('platform.session')
      .set({ last_seen_at: now })
      .where('token_hash', '=', tokenHash)
      .execute();
  return found.principal;
}
