import { createRoute, z } from '@hono/zod-openapi';
import { addDays, type CalendarDate, parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json, problem } from '../../../platform/http/api-route.ts';
import { BODY_KINDS } from '../domain/body.ts';
import { listSittingLines, type SittingLine } from '../use-cases/list-sittings.ts';

/** A year with its first day again: longer spans are asked for in parts. */
const MAX_DAYS = 366;

const Sitting = z
  .object({
    id: z.uuid(),
    member: z.string().describe('AGS oder Kreisschlüssel'),
    body: z.object({ id: z.uuid(), kind: z.enum(BODY_KINDS), name: z.string() }),
    date: z.iso.date(),
    closesOn: z.iso.date().describe('Abgabeschluss: letzter Tag für Vorlagen'),
    cancelled: z.boolean(),
    note: z.string(),
    isSample: z.boolean().describe('true: erfunden (Beispieldaten)'),
  })
  .openapi('Sitting');

const sittings = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/sittings',
    summary: 'Sitzungen der Gremien mit Abgabeschluss',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
    },
    responses: {
      200: {
        description: `Sitzungen nach Tag, abgesagte eingeschlossen; ohne Angabe ab heute, höchstens ${MAX_DAYS} Tage`,
        content: { 'application/json': { schema: z.object({ items: z.array(Sitting) }) } },
      },
    },
  }),
  access: { kind: 'roles', roles: WORKING_ROLES },
  async answer({ services, alliance, query }) {
    const from = dayOf(query.get('from'), services.clock.today());
    const to = from && dayOf(query.get('to'), addDays(from, MAX_DAYS - 1));
    if (!from || !to || to < from || to >= addDays(from, MAX_DAYS))
      return problem(
        422,
        'Ungültige Angabe',
        `„from“ und „to“ müssen Tage der Form JJJJ-MM-TT sein und höchstens ${MAX_DAYS} Tage umfassen.`,
      );
    const { lines } = await listSittingLines(services, alliance, { from, to });
    return json({ items: lines.map(toResource) });
  },
});

export const meetingsApiRoutes: readonly ApiRoute[] = [sittings];

function dayOf(text: string | null, fallback: CalendarDate): CalendarDate | undefined {
  if (text === null) return fallback;
  const parsed = parseCalendarDate(text);
  return parsed.ok ? parsed.value : undefined;
}

const toResource = ({ sitting, body, member, closesOn }: SittingLine): z.infer<typeof Sitting> => ({
  id: sitting.id,
  member: member.key,
  body: { id: body.id, kind: body.kind, name: body.name },
  date: sitting.on,
  closesOn,
  cancelled: sitting.cancelled,
  note: sitting.note,
  isSample: sitting.isSample,
});
