import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { framePage } from '../../app/frame-page.tsx';
import { type Alliance, findAlliance } from '../../app/platform/alliances.ts';
import { addToken, insertAccounts } from '../../app/platform/auth/accounts.ts';
import { hashPassword } from '../../app/platform/auth/password.ts';
import type { Role } from '../../app/platform/auth/roles.ts';
import { startSession } from '../../app/platform/auth/session.ts';
import { signInLimit } from '../../app/platform/auth/sign-in-limit.ts';
import { loadConfig } from '../../app/platform/config.ts';
import { queries } from '../../app/platform/db/queries.ts';
import type { ApiRoute } from '../../app/platform/http/api-route.ts';
import { sessionCookie } from '../../app/platform/http/caller.ts';
import { createLinkLimit } from '../../app/platform/http/link-limit.ts';
import type { PageRoute } from '../../app/platform/http/page-route.ts';
import { createWebApp } from '../../app/platform/http/web-app.ts';
import { openLog } from '../../app/platform/log.ts';
import type { Services } from '../../app/platform/services.ts';
import { type TestClock, testClock } from './test-clock.ts';
import { addTestAlliance, createTestDatabase } from './test-database.ts';

export const TEST_PASSWORD = 'ein-kennwort-zum-testen';
export const TEST_DAY = '2026-11-21';
const ACTING = { actor: 'befehl:test', at: new Date('2026-01-01T00:00:00Z') };

export interface TestAppOptions {
  /** Routes of the module under test; without, those of the whole program. */
  readonly routes?: { readonly pages?: readonly PageRoute[]; readonly api?: readonly ApiRoute[] };
  readonly today?: string;
  readonly baseUrl?: string;
  /** Further settings as the environment gives them. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Takes the lines of the log; without, faults go to standard error. */
  readonly onLog?: (line: string) => void;
}

export interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData | ReadableStream;
  /** Network address of the caller. */
  readonly ip?: string;
}

export type Send = (path: string, options?: RequestOptions) => Promise<Response>;

/** Someone who calls the program. */
export interface Visitor {
  readonly send: Send;
  /** Posts a form from a page of the program itself. */
  post(path: string, fields: Readonly<Record<string, string>>, options?: RequestOptions): Promise<Response>;
  /** Posts a form with files. */
  upload(
    path: string,
    fields: Readonly<Record<string, string>>,
    files: Readonly<Record<string, File>>,
  ): Promise<Response>;
}

export interface TestApp {
  readonly services: Services;
  readonly clock: TestClock;
  /** Two alliances that know nothing of each other, "muster" and "nachbar". */
  readonly alliance: Alliance;
  readonly neighbour: Alliance;
  readonly pageRoutes: readonly PageRoute[];
  readonly apiRoutes: readonly ApiRoute[];
  readonly anonymous: Visitor;
  /** An account with a role, for one member where one is named; made at the first call, address "role[.member]@slug.test". */
  account(role: Role, memberKey?: string, alliance?: Alliance): Promise<{ id: string; address: string }>;
  /** That account with an open session. */
  signedIn(role: Role, memberKey?: string, alliance?: Alliance): Promise<Visitor>;
  /** That account with a token of the API. */
  withToken(role: Role, memberKey?: string, alliance?: Alliance): Promise<Visitor>;
  /** A visitor with these headers in every call. */
  visitor(headers: Readonly<Record<string, string>>): Visitor;
}

/** The real program on an own database: nothing is replaced but the clock and the built assets. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { connection, database, url } = await createTestDatabase();
  const clock = testClock(options.today ?? TEST_DAY);
  const baseUrl = options.baseUrl ?? 'http://localhost:3000';
  const services: Services = {
    config: loadConfig({
      DATABASE_URL: url,
      BASE_URL: baseUrl,
      GEMEINWERK_DATA: temporaryFolder(),
      ...options.settings,
    }),
    database,
    clock,
    log: options.onLog ? openLog('info', { write: options.onLog }) : openLog('error'),
    signInLimit: signInLimit(connection.pool),
    linkLimit: createLinkLimit(),
  };
  const routes = await routesOf(options);
  const app = createWebApp({
    services,
    ...routes,
    frame: frameWithoutBuild,
    assets: noAsset,
    isReady: async () => true,
  });
  const visitor = (headers: Readonly<Record<string, string>>): Visitor => {
    const send: Send = async (path, { method = 'GET', headers: more, body, ip = '192.0.2.1' } = {}) =>
      app.request(
        baseUrl + path,
        { method, headers: { ...headers, ...more }, ...(body !== undefined && { body, duplex: 'half' }) },
        { incoming: { socket: { remoteAddress: ip } } },
      );
    return {
      send,
      post: (path, fields, call) => send(path, formRequest(baseUrl, fields, call)),
      upload: (path, fields, files) => send(path, uploadRequest(baseUrl, { ...fields, ...files })),
    };
  };
  const alliance = await testAlliance(services, 'muster');
  return {
    services,
    clock,
    alliance,
    neighbour: await testAlliance(services, 'nachbar'),
    ...routes,
    anonymous: visitor({}),
    visitor,
    ...accountsIn(services, alliance, visitor),
  };
}

/** For stored files and keys; removed when the test file ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function routesOf({ routes }: TestAppOptions) {
  if (routes) return { pageRoutes: routes.pages ?? [], apiRoutes: routes.api ?? [] };
  return import('../../app/routes.ts');
}

/** Asset names stand for themselves: a test needs no build. */
const MANIFEST = new Proxy<Record<string, string>>({}, { get: (_, name) => String(name) });
const frameWithoutBuild: Parameters<typeof createWebApp>[0]['frame'] = (view, context) =>
  framePage(view, context, MANIFEST);
const noAsset = async (): Promise<Response> => new Response(null, { status: 404 });

const formRequest = (
  origin: string,
  fields: Readonly<Record<string, string>>,
  { headers, ...call }: RequestOptions = {},
): RequestOptions => ({
  method: 'POST',
  headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
  ...call,
});

function uploadRequest(origin: string, parts: Readonly<Record<string, string | File>>): RequestOptions {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts)) body.append(name, value);
  return { method: 'POST', headers: { origin }, body };
}

async function testAlliance({ database }: Services, slug: string): Promise<Alliance> {
  await addTestAlliance(database, slug);
  const alliance = await findAlliance(database, slug);
  if (!alliance) throw new Error(`the test alliance ${slug} was not stored`);
  return alliance;
}

function accountsIn(
  { database, clock, config }: Services,
  home: Alliance,
  visitor: TestApp['visitor'],
): Pick<TestApp, 'account' | 'signedIn' | 'withToken'> {
  const cookieName = sessionCookie(config).name;
  const passwordHash = hashPassword(TEST_PASSWORD);
  const account: TestApp['account'] = async (role, memberKey, { id: allianceId, slug } = home) => {
    const address = `${role}${memberKey === undefined ? '' : `.${memberKey}`}@${slug}.test`;
    const grants = [{ allianceId, role, memberKey: memberKey ?? null }];
    const hash = await passwordHash;
    return database.inPlatform(async (tx) => {
      await insertAccounts(tx, [{ address, displayName: address, grants }], hash, ACTING);
      const row = queries(tx).selectFrom('platform.account').select('id').where('address', '=', address);
      return { address, ...(await row.executeTakeFirstOrThrow()) };
    });
  };
  return {
    account,
    async signedIn(...who) {
      const { id } = await account(...who);
      const secret = await database.inPlatform((tx) => startSession(tx, id, clock.now()));
      return visitor({ cookie: `${cookieName}=${secret}` });
    },
    async withToken(...who) {
      const { address } = await account(...who);
      const added = await addToken(database, { address, label: 'Test' }, ACTING);
      return visitor({ authorization: `Bearer ${added?.token ?? ''}` });
    },
  };
}
