import { createRoute, z } from '@hono/zod-openapi';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json } from '../../../platform/http/api-route.ts';
import { encodeCursor, readPage } from '../../../platform/http/paging.ts';
import { listTaskPage } from '../use-cases/list-task-page.ts';

const Task = z
  .object({ number: z.string(), title: z.string(), area: z.string(), isSample: z.boolean() })
  .openapi('Task');

const tasks = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/tasks',
    summary: 'Aufgaben des Katalogs',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({ cursor: z.string().optional(), limit: z.string().optional() }),
    },
    responses: {
      200: {
        description: 'Aufgaben nach Nummer',
        content: {
          'application/json': { schema: z.object({ items: z.array(Task), next: z.string().nullable() }) },
        },
      },
    },
  }),
  access: { kind: 'roles', roles: WORKING_ROLES },
  async answer({ services, alliance, query }) {
    const page = readPage(query);
    if ('kind' in page) return page;
    const { items, next } = await listTaskPage(services, alliance, page.after, page.limit);
    return json({ items, next: encodeCursor(next) });
  },
});

export const catalogueApiRoutes: readonly ApiRoute[] = [tasks];
