import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Alliance, findAlliance } from '../alliances.ts';
import type { Principal } from '../auth/access.ts';
import { findTokenPrincipal } from '../auth/principal-store.ts';
import { hashSecret } from '../auth/secret-token.ts';
import { principalOfSession } from '../auth/session.ts';
import type { Services } from '../services.ts';

export const SESSION_COOKIE = 'gemeinwerk';

export interface Caller {
  readonly principal: Principal | undefined;
  readonly alliance: Alliance | undefined;
  readonly sessionSecret: string | undefined;
}

/** Who calls a page (by cookie), and for which alliance. */
export async function pageCaller(
  services: Services,
  context: Context,
  slug: string | undefined,
): Promise<Caller> {
  const sessionSecret = getCookie(context, SESSION_COOKIE);
  const [principal, alliance] = await Promise.all([
    sessionSecret ? principalOfSession(services.database, sessionSecret, services.clock.now()) : undefined,
    slug ? findAlliance(services.database, slug) : undefined,
  ]);
  return { principal, alliance, sessionSecret };
}

/** Who calls the API: by bearer token alone, so that no foreign page can use a browser's session. */
export async function apiCaller(
  services: Services,
  context: Context,
  slug: string | undefined,
): Promise<Caller> {
  const [scheme, token] = (context.req.header('authorization') ?? '').split(' ');
  const [principal, alliance] = await Promise.all([
    scheme?.toLowerCase() === 'bearer' && token
      ? services.database.inPlatform((tx) => findTokenPrincipal(tx, hashSecret(token)))
      : undefined,
    slug ? findAlliance(services.database, slug) : undefined,
  ]);
  return { principal, alliance, sessionSecret: undefined };
}

/** The caller's network address; behind a proxy on this machine the last address that it reports. */
export function callerAddress(context: Context): string {
  const direct = directAddress(context);
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded && isLoopback(direct) ? forwarded : direct;
}

function directAddress(context: Context): string {
  // Requests made in a test without a socket have no address.
  return context.env && 'incoming' in context.env
    ? (getConnInfo(context).remote.address ?? 'unknown')
    : 'unknown';
}

const isLoopback = (address: string): boolean =>
  address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
