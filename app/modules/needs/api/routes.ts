import { createRoute, z } from '@hono/zod-openapi';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json, problem } from '../../../platform/http/api-route.ts';
import { encodeCursor, readPage } from '../../../platform/http/paging.ts';
import { DEFAULT_TOP, parseWeights, presentRanking, type RankingOptions } from '../domain/index.ts';
import { loadRanking } from '../use-cases/ranking/load-ranking.ts';
import { listRoundPage } from '../use-cases/rounds/list-round-page.ts';
import { readerOf } from '../use-cases/rounds/reader-of.ts';

const Round = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: z.string(),
    asOf: z.iso.date(),
    isSample: z.boolean().describe('true: einzelne Bewertungen sind erfunden, siehe note'),
    note: z.string(),
    members: z.int().describe('Zahl der befragten Mitglieder'),
  })
  .openapi('Round');

const decimal = z.string().describe('Dezimalzahl mit Punkt');

const RankingResource = z
  .object({
    members: z.int().describe('Zahl der Mitglieder, die geantwortet haben'),
    areas: z.array(
      z.object({
        rank: z.int(),
        area: z.string(),
        studyMembers: z.int(),
        otherMembers: z.int(),
        members: z.int(),
        urgency: decimal.nullable(),
        complexity: decimal.nullable(),
        score: decimal,
        robustness: decimal,
      }),
    ),
  })
  .openapi('Ranking');

const rounds = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/rounds',
    summary: 'Bedarfsabfragen, deren Rangfolge die Rolle sehen darf',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({ cursor: z.string().optional(), limit: z.string().optional() }),
    },
    responses: {
      200: {
        description: 'Bedarfsabfragen nach Kürzel',
        content: {
          'application/json': { schema: z.object({ items: z.array(Round), next: z.string().nullable() }) },
        },
      },
    },
  }),
  access: { kind: 'roles', roles: WORKING_ROLES },
  async answer({ services, alliance, principal, query }) {
    const page = readPage(query);
    if ('kind' in page) return page;
    const reader = readerOf(principal, alliance.id, services.clock.today());
    const { items, next } = await listRoundPage(services, alliance, reader, page);
    return json({ items, next: encodeCursor(next) });
  },
});

const ranking = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/rounds/{id}/ranking',
    summary: 'Rangfolge der Aufgabenbereiche, gerechnet wie der Befehl rank',
    request: {
      params: z.object({ slug: z.string(), id: z.string().describe('Kennung oder Kürzel der Abfrage') }),
      query: z.object({
        weights: z
          .string()
          .optional()
          .describe('members=40,urgency=40,complexity=20; ohne Angabe die Gewichte der Abfrage'),
        top: z.string().optional().describe(`Plätze für die Robustheit, ohne Angabe ${DEFAULT_TOP}`),
      }),
    },
    responses: {
      200: { description: 'Rangfolge', content: { 'application/json': { schema: RankingResource } } },
      404: { description: 'Die Abfrage gibt es nicht' },
      422: { description: 'Gewichte oder top sind ungültig' },
    },
  }),
  access: { kind: 'roles', roles: WORKING_ROLES },
  async answer({ services, alliance, principal, params, query }) {
    const options = readOptions(query);
    if ('kind' in options) return options;
    const name = params['id'] ?? '';
    const reader = readerOf(principal, alliance.id, services.clock.today());
    const { chosen } = await loadRanking(services, alliance, reader, name, () => options);
    return chosen
      ? json(presentRanking(chosen.ranking))
      : problem(404, 'Nicht gefunden', `Die Bedarfsabfrage „${name}“ gibt es nicht.`);
  },
});

export const needsApiRoutes: readonly ApiRoute[] = [rounds, ranking];

function readOptions(query: URLSearchParams): RankingOptions | ReturnType<typeof problem> {
  const text = query.get('weights');
  const weights = text === null ? null : parseWeights(text);
  if (weights && !weights.ok) return problem(422, 'Ungültige Angabe', `„weights“: ${weights.error}`);
  const top = query.get('top') ?? String(DEFAULT_TOP);
  if (!/^[1-9]\d{0,8}$/.test(top))
    return problem(422, 'Ungültige Angabe', `„top“ muss eine ganze Zahl ab 1 sein, nicht „${top}“.`);
  return { top: Number(top), ...(weights && { weights: weights.value }) };
}
