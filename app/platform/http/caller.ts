import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Alliance, readAlliance } from '../alliances.ts';
import type { Principal } from '../auth/access.ts';
import { findTokenPrincipal } from '../auth/principal-store.ts';
import { hashSecret } from '../auth/secret-token.ts';
import { principalOfSession } from '../auth/session.ts';
import type { Config } from '../config.ts';
import type { Services } from '../services.ts';
import type { Tx } from '../transaction.ts';

/** Under https the prefix tells browsers to take the cookie from this host alone, and only encrypted (RFC 6265bis). */
export function sessionCookie({ baseUrl }: Pick<Config, 'baseUrl'>): { name: string; secure: boolean } {
  const secure = baseUrl.startsWith('https:');
  return { name: secure ? '__Host-gemeinwerk' : 'gemeinwerk', secure };
}

export interface Caller {
  readonly principal: Principal | undefined;
  readonly alliance: Alliance | undefined;
  readonly sessionSecret: string | undefined;
}

/** Who calls a page (by cookie), and for which alliance. One transaction: every page pays for it. */
export async function pageCaller(
  services: Services,
  context: Context,
  slug: string | undefined,
): Promise<Caller> {
  const { clock, config } = services;
  const sessionSecret = getCookie(context, sessionCookie(config).name);
  const at = { now: clock.now(), withDemoAccounts: config.demo };
  const caller = await readCaller(services, slug, sessionSecret, (tx, secret) =>
    principalOfSession(tx, secret, at),
  );
  return { ...caller, sessionSecret };
}

/** Who calls the API: by bearer token alone, so that no foreign page can use a browser's session. */
export async function apiCaller(
  services: Services,
  context: Context,
  slug: string | undefined,
): Promise<Caller> {
  const [scheme, token] = (context.req.header('authorization') ?? '').split(' ');
  const bearer = scheme?.toLowerCase() === 'bearer' && token ? token : undefined;
  const caller = await readCaller(services, slug, bearer, (tx, secret) =>
    findTokenPrincipal(tx, hashSecret(secret), services.config.demo),
  );
  return { ...caller, sessionSecret: undefined };
}

async function readCaller(
  { database }: Services,
  slug: string | undefined,
  secret: string | undefined,
  principalOf: (tx: Tx, secret: string) => Promise<Principal | undefined>,
): Promise<Pick<Caller, 'principal' | 'alliance'>> {
  if (slug === undefined && secret === undefined) return { principal: undefined, alliance: undefined };
  return database.inPlatform(async (tx) => ({
    principal: secret === undefined ? undefined : await principalOf(tx, secret),
    alliance: slug === undefined ? undefined : await readAlliance(tx, slug),
  }));
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
