import type { Context } from 'hono';
import type { Principal } from '../auth/access.ts';
import type { Services } from '../services.ts';
import { callerAddress } from './caller.ts';
import { loggedPath } from './logged-path.ts';

/**
 * Notes a call that was not let through (ASVS 7.2.2). The path goes without its query, which may hold what someone
 * searched for; who is not signed in has only followed a link.
 */
export function logRefusal(
  { log }: Services,
  c: Context,
  reason: string,
  principal: Principal | undefined,
): void {
  if (!principal && !c.req.path.startsWith('/api/')) return;
  const account = principal?.accountId;
  log.warn(
    { event: 'access-refused', reason, account, path: loggedPath(c.req.path), ip: callerAddress(c) },
    'refused',
  );
}
