import { createRoute, z } from '@hono/zod-openapi';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json } from '../../../platform/http/api-route.ts';
import { encodeCursor, readPage } from '../../../platform/http/paging.ts';
import { TASK_ORIGINS } from '../domain/tasks/task.ts';
import { listTaskPage } from '../use-cases/tasks/list-task-page.ts';

const Task = z
  .object({
    number: z.string(),
    title: z.string(),
    area: z.string(),
    areaNumber: z.string().nullable().openapi({ description: 'Nummer des Bereichs im Produktplan' }),
    parent: z.string().nullable().openapi({ description: 'Nummer der übergeordneten Aufgabe' }),
    description: z.string(),
    origin: z.enum(TASK_ORIGINS).openapi({ description: 'eigen: Ergänzung der Allianz' }),
    source: z.string().openapi({ description: 'Katalog, aus dem die Aufgabe eingelesen wurde' }),
    isHeading: z.boolean().openapi({ description: 'fasst andere zusammen und wird nicht bewertet' }),
    longVacant: z.boolean().openapi({ description: 'seit Jahren unbesetzt (Vermerk der Geschäftsstelle)' }),
    isRetired: z.boolean().openapi({ description: 'abgelöst oder aufgegeben' }),
    retiredOn: z.iso.date().nullable(),
    replacedBy: z
      .array(z.string())
      .openapi({ description: 'Nummern der Aufgaben, die an ihre Stelle traten' }),
    isSample: z.boolean(),
  })
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
        description: 'Aufgaben nach Nummer, auch abgelöste',
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
