import { createRoute, z } from '@hono/zod-openapi';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json, problem } from '../../../platform/http/api-route.ts';
import { encodeCursor, readPage } from '../../../platform/http/paging.ts';
import { loadMatterPage, loadTracker } from '../use-cases/tracker/load-tracker.ts';
import { Matter, MatterDetail, toMember, toResource } from './matter-resource.ts';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

const list = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/matters',
    summary: 'Vorgänge, über die mehrere Kommunen beschließen',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({ cursor: z.string().optional(), limit: z.string().optional() }),
    },
    responses: {
      200: {
        description: 'Vorgänge in der Reihenfolge, in der sie angelegt wurden',
        content: {
          'application/json': { schema: z.object({ items: z.array(Matter), next: z.string().nullable() }) },
        },
      },
    },
  }),
  access: read,
  async answer({ services, alliance, principal, query }) {
    const page = readPage(query);
    if ('kind' in page) return page;
    const { items, next } = await loadMatterPage(services, alliance, principal, page);
    return json({ items: items.map(toResource), next: encodeCursor(next) });
  },
});

const detail = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/matters/{id}',
    summary: 'Ein Vorgang mit den Wegen, die der Schlüssel sehen darf',
    request: { params: z.object({ slug: z.string(), id: z.string() }) },
    responses: {
      200: { description: 'Vorgang', content: { 'application/json': { schema: MatterDetail } } },
    },
  }),
  access: read,
  async answer({ services, alliance, principal, params }) {
    const loaded = await loadTracker(services, alliance, principal, params['id'] ?? '');
    if (!loaded) return problem(404, 'Nicht gefunden', 'Diesen Vorgang gibt es in dieser Allianz nicht.');
    const { rows, hidden } = loaded.tracker;
    return json({ ...toResource(loaded), members: rows.map(toMember), hiddenMembers: hidden });
  },
});

export const trackerApiRoutes: readonly ApiRoute[] = [list, detail];
