import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import { navigationFor } from '../../app/frame-links.ts';
import { type Access, decideAccess, type Principal } from '../../app/platform/auth/access.ts';
import { ROLES, type Role } from '../../app/platform/auth/roles.ts';
import type { PageRoute } from '../../app/platform/http/page-route.ts';
import { createTestApp, TEST_DAY, type TestApp, type Visitor } from '../support/test-app.ts';

interface Target {
  readonly name: string;
  readonly kind: 'page' | 'api';
  readonly access: Access;
  readonly method: string;
  readonly path: string;
}

const app = await createTestApp();
const { alliance, neighbour } = app;

/** Every parameter gets a value that names nothing: who may enter then finds 404 or 422, and nobody else gets so far. */
const filled = (path: string): string =>
  path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) =>
    name === 'alliance' || (name === 'slug' && path.startsWith('/api/')) ? alliance.slug : 'x',
  );

const targets: readonly Target[] = [
  ...app.pageRoutes.map(({ method, path, access }) => ({
    name: `${method.toUpperCase()} ${path}`,
    kind: 'page' as const,
    access,
    method: method.toUpperCase(),
    path: filled(path),
  })),
  ...app.apiRoutes.map(({ spec, access }) => ({
    name: `${spec.method.toUpperCase()} ${spec.path}`,
    kind: 'api' as const,
    access,
    method: spec.method.toUpperCase(),
    path: filled(spec.getRoutingPath()),
  })),
];
const guarded = targets.filter(({ access }) => access.kind === 'roles');
const signedIn = targets.filter(({ access }) => access.kind === 'signed-in');

/** Calls a target in the form that belongs to it, with nothing filled in. */
function call(visitor: Visitor, { kind, method, path }: Target): Promise<Response> {
  if (method === 'GET') return visitor.send(path);
  if (kind === 'page') return visitor.post(path, {});
  return visitor.send(path, { method, headers: { 'content-type': 'application/json' }, body: '{}' });
}

const visitorFor = (kind: Target['kind'], role: Role, where = alliance): Promise<Visitor> =>
  kind === 'page' ? app.signedIn(role, undefined, where) : app.withToken(role, undefined, where);

const byRole = async (kind: Target['kind']): Promise<ReadonlyMap<Role, Visitor>> =>
  new Map(await Promise.all(ROLES.map(async (role) => [role, await visitorFor(kind, role)] as const)));
const visitors = { page: await byRole('page'), api: await byRole('api') };
const strangers = {
  page: await visitorFor('page', 'coordinator', neighbour),
  api: await visitorFor('api', 'coordinator', neighbour),
};

const principal = (role: Role): Principal => ({
  accountId: '',
  address: '',
  displayName: '',
  grants: [{ allianceId: alliance.id, role, memberKey: null, validTo: null }],
});
const leadsToSignIn = (response: Response): boolean =>
  (response.headers.get('location') ?? '').startsWith('/anmelden');

describe('the list of routes', () => {
  it('is the whole program', () => {
    expect(targets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'GET /',
        'POST /anmelden',
        'GET /v/:alliance/protokoll',
        'GET /api/v1/alliances/{slug}/tasks',
      ]),
    );
    expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
  });

  it.each(targets.map((target) => [target.name, target] as const))(
    '%s says whom it serves',
    (_, { access }) => {
      if (access.kind === 'public') expect(access.because.length).toBeGreaterThan(15);
      else if (access.kind === 'roles') {
        expect(access.roles.length).toBeGreaterThan(0);
        expect(ROLES).toEqual(expect.arrayContaining([...access.roles]));
      } else expect(access.kind).toBe('signed-in');
    },
  );

  it('opens nothing of an alliance to roles without saying which, below /v and /api', () => {
    const inside = targets.filter(({ path }) => path.startsWith('/v/') || path.startsWith('/api/'));
    expect(inside.filter(({ access }) => access.kind === 'signed-in')).toEqual([]);
  });
});

describe.each(guarded.map((target) => [target.name, target] as const))('%s', (_, target) => {
  it('sends who is not signed in to the sign-in, or answers 401', async () => {
    const response = await call(app.anonymous, target);
    expect(response.status).toBe(target.kind === 'page' ? 303 : 401);
    expect(leadsToSignIn(response)).toBe(target.kind === 'page');
  });

  it('refuses the coordinator of another alliance', async () => {
    const response = await call(strangers[target.kind], target);
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('aria-label="Hauptnavigation"');
  });

  it.each(ROLES)('decides as it states for %s', async (role) => {
    const visitor = visitors[target.kind].get(role);
    if (!visitor) throw new Error(`no visitor for ${role}`);
    const { allowed } = decideAccess(target.access, principal(role), alliance.id, calendarDate(TEST_DAY));
    const listed = target.access.kind === 'roles' && target.access.roles.includes(role);
    expect(allowed).toBe(listed);
    const response = await call(visitor, target);
    if (!allowed) return expect(response.status).toBe(403);
    expect([401, 403]).not.toContain(response.status);
    expect(response.status).toBeLessThan(500);
    expect(leadsToSignIn(response)).toBe(false);
  });
});

describe.each(signedIn.map((target) => [target.name, target] as const))('%s', (_, target) => {
  it('answers everyone who is signed in, in whatever alliance, and nobody else', async () => {
    expect(leadsToSignIn(await call(app.anonymous, target))).toBe(true);
    for (const visitor of [...visitors.page.values(), strangers.page]) {
      const response = await call(visitor, target);
      expect(response.status).toBeLessThan(400);
      expect(leadsToSignIn(response)).toBe(false);
    }
  });
});

describe('public routes', () => {
  const open = targets.filter(({ access }) => access.kind === 'public');

  it.each(open.map((target) => [target.name, target] as const))('%s answers everyone', async (_, target) => {
    for (const visitor of [app.anonymous, strangers.page]) {
      const { status } = await call(visitor, target);
      expect([401, 403]).not.toContain(status);
      expect(status).toBeLessThan(500);
    }
  });

  it('lead who holds no role from the overview to the public page', async () => {
    const stranger = await app.signedIn('coordinator', undefined, neighbour);
    for (const visitor of [app.anonymous, stranger])
      for (const path of ['/v/muster', '/v/muster/'])
        expect((await visitor.send(path)).headers.get('location')).toBe('/v/muster/portal');
  });
});

describe('the main navigation', () => {
  it.each(ROLES)('offers %s what this role may open, and nothing else', async (role) => {
    const visitor = await app.signedIn(role);
    const offered = navigationFor(alliance.slug, [role], undefined).map(({ href }) => href);
    const all = navigationFor(alliance.slug, ROLES, undefined).map(({ href }) => href);
    for (const href of all.filter((path) => exists(app, path)))
      expect([href, (await visitor.send(href)).status]).toEqual([href, offered.includes(href) ? 200 : 403]);
  });

  it('leads to pages that exist', () => {
    const missing = navigationFor(alliance.slug, ROLES, undefined).filter(({ href }) => !exists(app, href));
    expect(missing).toEqual([]);
  });
});

const exists = ({ pageRoutes }: TestApp, href: string): boolean =>
  pageRoutes.some(({ method, path }: PageRoute) => method === 'get' && filled(path) === href);
