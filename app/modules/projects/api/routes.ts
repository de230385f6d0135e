import { createRoute, z } from '@hono/zod-openapi';
import { type CalendarDate, parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json, problem } from '../../../platform/http/api-route.ts';
import { ROLES } from '../domain/participation/participation.ts';
import { type LoadedMatrix, loadMatrix } from '../use-cases/matrix/load-matrix.ts';
import { projectListRoutes } from './projects.ts';

const Participation = z
  .object({
    date: z.iso.date(),
    projects: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        members: z.int(),
      }),
    ),
    cells: z.array(
      z.object({
        member: z.string().describe('AGS oder Kreisschlüssel'),
        project: z.uuid(),
        participates: z.boolean(),
        roles: z.array(z.enum(ROLES)),
        implementation: z.boolean().nullable().describe('null: ohne Umsetzungsspalte'),
        responsible: z.boolean().nullable().describe('false: keine Aufgabenzuständigkeit; null: unbekannt'),
      }),
    ),
  })
  .openapi('Participation');

const participation = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/participation',
    summary: 'Beteiligungsmatrix des Berichtsjahres zu einem Tag',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({
        date: z.iso.date().optional(),
        view: z
          .enum(['report', 'live'])
          .optional()
          .describe('report: Matrix des Berichtsjahres; live: was am Tag selbst galt'),
      }),
    },
    responses: { 200: { description: 'Matrix', content: { 'application/json': { schema: Participation } } } },
  }),
  access: { kind: 'roles', roles: WORKING_ROLES },
  async answer({ services, alliance, query }) {
    const asked = query.get('date');
    const date = asked === null ? services.clock.today() : dateOf(asked);
    if (date === undefined)
      return problem(
        422,
        'Ungültige Angabe',
        `„date“ muss ein Tag der Form JJJJ-MM-TT sein, nicht „${asked}“.`,
      );
    return json(
      toResource(
        date,
        await loadMatrix(services, alliance, date, query.get('view') === 'live' ? 'live' : 'report'),
      ),
    );
  },
});

export const projectsApiRoutes: readonly ApiRoute[] = [participation, ...projectListRoutes];

function dateOf(text: string): CalendarDate | undefined {
  const parsed = parseCalendarDate(text);
  return parsed.ok ? parsed.value : undefined;
}

const toResource = (date: CalendarDate, { matrix }: LoadedMatrix): z.infer<typeof Participation> => ({
  date,
  projects: matrix.columns.map(({ undertaking, participants }) => ({
    id: undertaking.id,
    title: undertaking.title,
    members: participants,
  })),
  cells: matrix.rows.flatMap((row) =>
    row.cells.map((cell) => ({
      member: cell.memberKey,
      project: cell.undertakingId,
      participates: cell.participates,
      roles: [...cell.roles],
      implementation: cell.implementation,
      responsible: cell.responsible,
    })),
  ),
});
