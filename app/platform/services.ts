import type { Logger } from 'pino';
import type { SignInLimit } from './auth/sign-in-limit.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { LinkLimit } from './http/link-limit.ts';
import type { Database } from './transaction.ts';

/** What a running program hands to its use cases and handlers. */
export interface Services {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly signInLimit: SignInLimit;
  readonly linkLimit: LinkLimit;
}
