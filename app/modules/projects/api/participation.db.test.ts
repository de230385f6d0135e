import { describe, expect, it } from 'vitest';
import { CELLS_2018, REPORT_YEAR_2018 } from '../../../../db/seeds/gross-gerau/participation-2018.ts';
import { CELLS_2025, REPORT_YEAR_2025 } from '../../../../db/seeds/gross-gerau/participation-2025.ts';
import { loadDemoCounty } from '../../../../tests/support/demo-county.ts';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { listUndertakings } from '../store/undertaking-store.ts';
import { projectsApiRoutes } from './routes.ts';

const app = await createTestApp({ routes: { api: projectsApiRoutes } });
const { database } = app.services;
await loadDemoCounty(app.services, app.alliance, 'gross-gerau');
const reader = await app.withToken('lead');
const PATH = '/api/v1/alliances/muster/participation';

interface CellResource {
  readonly member: string;
  readonly project: string;
  readonly participates: boolean;
  readonly roles: readonly string[];
  readonly implementation: boolean | null;
  readonly responsible: boolean | null;
}
interface Resource {
  readonly date: string;
  readonly projects: readonly { readonly id: string; readonly title: string; readonly members: number }[];
  readonly cells: readonly CellResource[];
}
async function participation(date?: string): Promise<Resource> {
  const response = await reader.send(PATH + (date === undefined ? '' : `?date=${date}`));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  return (await response.json()) as Resource;
}

const slugs = new Map(
  (await database.inAlliance(app.alliance.id, listUndertakings)).map(({ id, slug }) => [id, slug]),
);
/** The cell of a member in an undertaking by its slug. */
const cellOf = ({ cells }: Resource, member: string, slug: string) =>
  cells.find((cell) => cell.member === member && slugs.get(cell.project) === slug);

describe('participation', () => {
  it.each([
    ['2018-10-31', REPORT_YEAR_2018, CELLS_2018, [14, 10, 13, 15, 10, 11, 13]],
    ['2025-10-31', REPORT_YEAR_2025, CELLS_2025, [15, 8, 13, 14, 14, 12, 11]],
  ] as const)(
    'of %s is the printed matrix with its sums, cell by cell',
    async (date, year, printed, sums) => {
      const answer = await participation(date);
      expect(Object.keys(answer)).toEqual(['date', 'projects', 'cells']);
      expect(answer.date).toBe(date);
      expect(answer.projects.map(({ members }) => members)).toEqual(sums);
      expect(answer.projects.map(({ id }) => slugs.get(id))).toEqual(
        year.listed.map(({ undertakingId }) => undertakingId),
      );
      for (const project of answer.projects) {
        expect(Object.keys(project)).toEqual(['id', 'title', 'members']);
        const counted = answer.cells.filter((cell) => cell.project === project.id && cell.participates);
        expect(counted).toHaveLength(project.members);
      }
      expect(answer.cells.map(({ project, ...cell }) => ({ ...cell, project: slugs.get(project) }))).toEqual(
        printed.map(({ memberKey, undertakingId, participates, roles, implementation, responsible }) => {
          const cell = { participates, roles, implementation, responsible };
          return { member: memberKey, project: undertakingId, ...cell };
        }),
      );
    },
  );

  it('says who lacks the competence: Biebesheim and Stockstadt, for one law each year', async () => {
    const lacking = ({ cells }: Resource) =>
      cells
        .filter(({ responsible }) => responsible === false)
        .map(({ member, project }) => [member, slugs.get(project)]);
    expect(lacking(await participation('2018-10-31'))).toEqual([
      ['06433001', 'prostschg'],
      ['06433013', 'prostschg'],
    ]);
    expect(lacking(await participation('2025-10-31'))).toEqual([
      ['06433001', 'hinschg'],
      ['06433013', 'hinschg'],
    ]);
  });

  it('tells a part in the implementation and an attendance from taking part', async () => {
    expect(cellOf(await participation('2025-10-31'), '06433008', 'reinigung')).toMatchObject({
      participates: false,
      roles: [],
      implementation: true,
      responsible: true,
    });
    expect(cellOf(await participation('2018-10-31'), '06433010', 'wohnraum')).toMatchObject({
      participates: false,
      roles: ['LKG'],
      implementation: null,
      responsible: null,
    });
  });

  it('of any day of a report year is that of its end, under the day asked for', async () => {
    const { date, ...answer } = await participation('2018-06-30');
    expect(date).toBe('2018-06-30');
    expect(answer).toEqual(
      (({ projects, cells }) => ({ projects, cells }))(await participation('2018-10-31')),
    );
  });

  it('is the current one without a day, and empty where nothing is known', async () => {
    const current = await participation();
    expect(current.date).toBe('2026-11-21');
    expect(current.projects.map(({ title, members }) => [title, members])).toEqual([
      ['Archivwesen', 12],
      ['KI-Systeme', 12],
      ['Organisation der Reinigung kommunaler Liegenschaften', 8],
    ]);
    expect(current.cells).toHaveLength(45);
    expect(await participation('2020-01-01')).toEqual({ date: '2020-01-01', projects: [], cells: [] });
  });

  it.each(['2025-02-30', '31.10.2025', '2025-10', ''])(
    'answers the day „%s“ with a problem',
    async (date) => {
      const response = await reader.send(`${PATH}?date=${encodeURIComponent(date)}`);
      expect(response.status).toBe(422);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toEqual({
        type: 'about:blank',
        status: 422,
        title: 'Ungültige Angabe',
        detail: `„date“ muss ein Tag der Form JJJJ-MM-TT sein, nicht „${date}“.`,
      });
    },
  );

  it('is closed without a token, to the staff council and to strangers', async () => {
    expect((await app.anonymous.send(PATH)).status).toBe(401);
    expect((await (await app.withToken('staff-council')).send(PATH)).status).toBe(403);
    const stranger = await app.withToken('coordinator', undefined, app.neighbour);
    expect((await stranger.send(PATH)).status).toBe(403);
    expect((await reader.send(PATH.replace('muster', 'gibt-es-nicht'))).status).toBe(404);
  });

  it('is described in the OpenAPI document as it is answered', async () => {
    const document = (await (await app.anonymous.send('/api/v1/openapi.json')).json()) as {
      components: { schemas: Record<string, { required: readonly string[]; properties: object }> };
    };
    const described = document.components.schemas['Participation'];
    expect(described?.required).toEqual(Object.keys(await participation()));
  });
});
