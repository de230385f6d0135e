import { queries } from '../db/queries.ts';
import type { Database } from '../transaction.ts';
import { hashPassword, isPassword } from './password.ts';
import { endSession, startSession } from './session.ts';
import type { SignInLimit } from './sign-in-limit.ts';

export type SignInResult =
  | { readonly ok: true; readonly secret: string; readonly accountId: string }
  | { readonly ok: false; readonly reason: 'unknown' }
  | { readonly ok: false; readonly reason: 'too-many'; readonly waitMinutes: number };

/** Compared when the account is unknown, so that the answer takes as long and tells nothing. */
const decoy = hashPassword('no account has this password');

export interface SignInRequest {
  readonly address: string;
  readonly password: string;
  readonly ip: string;
  readonly now: Date;
  readonly oldSecret?: string | undefined;
  /** Demo accounts have a published password: outside demo mode nobody gets in with it. */
  readonly withDemoAccounts: boolean;
}

/** Checks address and password and opens a session. A session the browser already had ends: secrets rotate. */
export async function signIn(
  services: { database: Database; limit: SignInLimit },
  attempt: SignInRequest,
): Promise<SignInResult> {
  const address = attempt.address.trim().toLowerCase();
  const waitMinutes = await services.limit.take(address, attempt.ip);
  if (waitMinutes !== undefined) return { ok: false, reason: 'too-many', waitMinutes };
  const account = await services.database.inPlatform((tx) =>
    queries(tx)
      .selectFrom('platform.account')
      .select(['id', 'password_hash'])
      .where('address', '=', address)
      .where('disabled_at', 'is', null)
      .where('is_demo', 'in', attempt.withDemoAccounts ? [true, false] : [false])
      .executeTakeFirst(),
  );
  const matches = await isPassword(attempt.password, account?.password_hash ?? (await decoy));
  if (!account || !matches) return { ok: false, reason: 'unknown' };
  await services.limit.giveBack(address, attempt.ip);
  const secret = await services.database.inPlatform(async (tx) => {
    if (attempt.oldSecret) await endSession(tx, attempt.oldSecret);
    return startSession(tx, account.id, attempt.now);
  });
  return { ok: true, secret, accountId: account.id };
}
