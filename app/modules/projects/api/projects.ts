import { createRoute, z } from '@hono/zod-openapi';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json, problem } from '../../../platform/http/api-route.ts';
import { readPage, slicePage } from '../../../platform/http/paging.ts';
import { ROLES } from '../domain/participation/participation.ts';
import { LIGHTS } from '../domain/portfolio/traffic-light.ts';
import { UNDERTAKING_KINDS, UNDERTAKING_STATES } from '../domain/undertakings/undertaking.ts';
import { loadProjectList } from '../use-cases/portfolio/load-project-list.ts';
import type { ProjectRow } from '../use-cases/undertakings/list-project-rows.ts';

const Project = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: z.string(),
    kind: z.enum(UNDERTAKING_KINDS),
    state: z.enum(UNDERTAKING_STATES).nullable().describe('null: nicht überliefert'),
    since: z.iso.date().nullable(),
    stage: z.string().nullable().describe('Titel der laufenden Stufe'),
    light: z.enum(Object.keys(LIGHTS) as [keyof typeof LIGHTS, ...(keyof typeof LIGHTS)[]]),
    reasons: z.array(z.string()).describe('Gründe der Ampel'),
    members: z.int().nullable().describe('Zahl der Beteiligten; null: nicht bekannt'),
    plannedEnd: z.iso.date().nullable(),
    isSample: z.boolean().describe('true: ausgedacht'),
  })
  .openapi('Project');

const ProjectDetail = Project.extend({
  description: z.string(),
  source: z.string(),
  states: z.array(
    z.object({
      since: z.iso.date(),
      precision: z.string(),
      state: z.enum(UNDERTAKING_STATES),
      outcome: z.string().nullable(),
      reason: z.string(),
      source: z.string(),
    }),
  ),
  participants: z.array(
    z.object({ member: z.string(), participates: z.boolean(), roles: z.array(z.enum(ROLES)) }),
  ),
}).openapi('ProjectDetail');

const access = { kind: 'roles', roles: WORKING_ROLES } as const;
const PATH = '/api/v1/alliances/{slug}/projects';

const list = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: PATH,
    summary: 'Vorhaben mit Stand, Stufe und Ampel',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({ cursor: z.string().optional(), limit: z.string().optional() }),
    },
    responses: {
      200: {
        description: 'Vorhaben nach Titel',
        content: {
          'application/json': { schema: z.object({ items: z.array(Project), next: z.string().nullable() }) },
        },
      },
    },
  }),
  access,
  async answer({ services, alliance, query }) {
    const page = readPage(query);
    if ('kind' in page) return page;
    const { items, next } = slicePage(await loadProjectList(services, alliance), ({ id }) => id, page);
    return json({ items: items.map(toResource), next });
  },
});

const single = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: `${PATH}/{project}`,
    summary: 'Ein Vorhaben mit Ständen und Beteiligten',
    request: { params: z.object({ slug: z.string(), project: z.string() }) },
    responses: {
      200: { description: 'Vorhaben', content: { 'application/json': { schema: ProjectDetail } } },
    },
  }),
  access,
  async answer({ services, alliance, params }) {
    const slug = params['project'];
    const found = (await loadProjectList(services, alliance)).find((entry) => entry.slug === slug);
    return found
      ? json(toDetail(found))
      : problem(404, 'Nicht gefunden', `Ein Vorhaben „${slug}“ gibt es hier nicht.`);
  },
});

export const projectListRoutes: readonly ApiRoute[] = [list, single];

const toResource = (project: ProjectRow): z.infer<typeof Project> => ({
  id: project.id,
  slug: project.slug,
  title: project.title,
  kind: project.kind,
  state: project.state?.state ?? null,
  since: project.state?.since ?? null,
  stage: project.stages.find(({ state }) => state === 'laufend')?.title ?? null,
  light: project.light.light,
  reasons: [...project.light.reasons],
  members: project.participantCount,
  plannedEnd: project.plannedEnd,
  isSample: project.isSample,
});

const toDetail = (project: ProjectRow): z.infer<typeof ProjectDetail> => ({
  ...toResource(project),
  description: project.description,
  source: project.source,
  states: project.states.map(({ since, precision, state, outcome, reason, source }) => ({
    since,
    precision,
    state,
    outcome,
    reason,
    source,
  })),
  participants: project.participants.map(({ memberKey, participates, roles }) => ({
    member: memberKey,
    participates,
    roles: [...roles],
  })),
});
