import { listAlliances } from '../../../platform/alliances.ts';
import { rolesIn } from '../../../platform/auth/access.ts';
import { principalOfSession } from '../../../platform/auth/session.ts';
import { type SignInResult, signIn } from '../../../platform/auth/sign-in.ts';
import type { Services } from '../../../platform/services.ts';

export interface SignInAttempt {
  readonly address: string;
  readonly password: string;
  readonly ip: string;
  /** Secret of the session the browser has; it ends. */
  readonly oldSecret: string | undefined;
}

export type SignedIn = { readonly ok: true; readonly secret: string; readonly home: string } | SignInRefusal;
export type SignInRefusal = Extract<SignInResult, { ok: false }>;

/** Opens a session for who knows address and password, and says where the person's own work begins. */
export async function signInPerson(services: Services, attempt: SignInAttempt): Promise<SignedIn> {
  const { database, signInLimit, clock, config } = services;
  const result = await signIn(
    { database, limit: signInLimit },
    { ...attempt, now: clock.now(), withDemoAccounts: config.demo },
  );
  logAttempt(services, attempt.ip, result);
  return result.ok ? { ...result, home: await homeOf(services, result.secret) } : result;
}

/** Notes every attempt (ASVS 7.2.1), without the address: mistyped it may hold a password. */
function logAttempt({ log }: Services, ip: string, result: SignInResult): void {
  if (result.ok) log.info({ event: 'sign-in', account: result.accountId, ip }, 'signed in');
  else log.warn({ event: 'sign-in-refused', reason: result.reason, ip }, 'sign-in refused');
}

/** The overview of the first alliance in which the person holds a role today; '/' where there is none. */
async function homeOf({ database, clock, config }: Services, secret: string): Promise<string> {
  const at = { now: clock.now(), withDemoAccounts: config.demo };
  const principal = await database.inPlatform((tx) => principalOfSession(tx, secret, at));
  if (!principal) return '/';
  const alliances = await listAlliances(database);
  const home = alliances.find(({ id }) => rolesIn(principal, id, clock.today()).length > 0);
  return home ? `/v/${home.slug}/` : '/';
}
