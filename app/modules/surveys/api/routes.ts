import { createRoute, z } from '@hono/zod-openapi';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json, problem } from '../../../platform/http/api-route.ts';
import { readPage, slicePage } from '../../../platform/http/paging.ts';
import { SURVEY_SCOPES, SURVEY_STATES } from '../domain/life/survey.ts';
import { listSurveyResources, type SurveyResource } from '../use-cases/life/list-survey-resources.ts';

const keysOf = <Word extends string>(words: Readonly<Record<Word, string>>) =>
  Object.keys(words) as [Word, ...Word[]];

const Survey = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: z.string(),
    project: z.string().nullable().describe('Kennung des Projekts in Adressen; null: ohne Projekt'),
    questionnaire: z.string().describe('Kennung des Fragebogens in Adressen'),
    questionnaireVersion: z.int(),
    referenceYear: z.int().describe('Jahr, auf das sich die Angaben beziehen'),
    state: z.enum(keysOf(SURVEY_STATES)),
    scope: z.enum(keysOf(SURVEY_SCOPES)),
    dueOn: z.iso.date().nullable(),
    members: z.array(z.string()).describe('Gefragte: AGS oder Kreisschlüssel'),
    released: z.int().describe('Zahl der freigegebenen Bögen'),
    isSample: z.boolean().describe('Beispieldaten: erfunden'),
  })
  .openapi('Survey');

const access = { kind: 'roles', roles: WORKING_ROLES } as const;
const PATH = '/api/v1/alliances/{slug}/surveys';

const list = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: PATH,
    summary: 'Erhebungen mit Stand und gefragten Mitgliedern',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({ cursor: z.string().optional(), limit: z.string().optional() }),
    },
    responses: {
      200: {
        description: 'Erhebungen, die neueste zuerst; Entwürfe nicht',
        content: {
          'application/json': { schema: z.object({ items: z.array(Survey), next: z.string().nullable() }) },
        },
      },
    },
  }),
  access,
  async answer({ services, alliance, query }) {
    const page = readPage(query);
    if ('kind' in page) return page;
    const { items, next } = slicePage(await listSurveyResources(services, alliance), ({ id }) => id, page);
    return json({ items: items.map(toResource), next });
  },
});

const single = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: `${PATH}/{survey}`,
    summary: 'Eine Erhebung',
    request: { params: z.object({ slug: z.string(), survey: z.string() }) },
    responses: {
      200: { description: 'Erhebung', content: { 'application/json': { schema: Survey } } },
    },
  }),
  access,
  async answer({ services, alliance, params }) {
    const wanted = params['survey'];
    const surveys = await listSurveyResources(services, alliance);
    const found = surveys.find(({ id, slug }) => id === wanted || slug === wanted);
    return found
      ? json(toResource(found))
      : problem(404, 'Nicht gefunden', `Eine Erhebung „${wanted}“ gibt es hier nicht.`);
  },
});

export const surveysApiRoutes: readonly ApiRoute[] = [list, single];

const toResource = (survey: SurveyResource): z.infer<typeof Survey> => ({
  id: survey.id,
  slug: survey.slug,
  title: survey.title,
  project: survey.project,
  questionnaire: survey.questionnaire,
  questionnaireVersion: survey.questionnaireNumber,
  referenceYear: survey.referenceYear,
  state: survey.state,
  scope: survey.scope,
  dueOn: survey.dueOn,
  members: [...survey.members],
  released: survey.released,
  isSample: survey.isSample,
});
