import { expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../tests/support/demo-county.ts';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { projectsApiRoutes } from './routes.ts';

const app = await createTestApp({ routes: { api: projectsApiRoutes } });
await loadDemoCounty(app.services, app.alliance, 'gross-gerau');
const PATH = '/api/v1/alliances/muster/projects';
const reader = await app.withToken('lead');
const get = async (path: string) => {
  const response = await reader.send(path);
  expect(response.status).toBe(200);
  return response.json() as Promise<Record<string, unknown>>;
};

it('lists all projects by title, each with state, stage and light', async () => {
  const { items } = (await get(PATH)) as { items: readonly Record<string, unknown>[] };
  const titles = items.map(({ title }) => String(title));
  expect(titles).toEqual(titles.toSorted());
  expect(items.find(({ slug }) => slug === 'archiv')).toMatchObject({
    title: 'Archivwesen',
    kind: 'pruefprojekt',
    state: 'laufend',
    since: '2025-07-01',
    stage: 'Ist-Analyse',
    members: 12,
    isSample: false,
  });
  expect(items.find(({ slug }) => slug === 'ki-systeme')).toMatchObject({
    state: 'in-vorbereitung',
    light: 'grau',
  });
});

it('tells of one project its states with their source and who takes part', async () => {
  const project = await get(`${PATH}/hinschg`);
  expect(project).toMatchObject({ state: 'abgeschlossen', light: 'grau', members: 13 });
  expect((project['states'] as readonly unknown[]).at(-1)).toMatchObject({ outcome: 'minimalziel' });
  expect(project['participants']).toContainEqual({
    member: '06433008',
    participates: true,
    roles: ['PL'],
  });
});

it('is closed to strangers, and answers an unknown project with a problem', async () => {
  expect((await app.anonymous.send(PATH)).status).toBe(401);
  expect((await (await app.withToken('staff-council')).send(PATH)).status).toBe(403);
  const unknown = await reader.send(`${PATH}/gibt-es-nicht`);
  expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
});

it('is described in the OpenAPI document as it is answered', async () => {
  const document = (await (await app.anonymous.send('/api/v1/openapi.json')).json()) as {
    components: { schemas: Record<string, { required: readonly string[] }> };
  };
  const { items } = (await get(PATH)) as { items: readonly object[] };
  expect(document.components.schemas['Project']?.required).toEqual(Object.keys(items[0] ?? {}));
});
