import { describe, expect, it } from 'vitest';
import { createTestApp, type Visitor } from '../../../../tests/support/test-app.ts';
import { openTrackerStage } from '../test-support/tracker-stage.ts';
import { trackerApiRoutes } from './matters.ts';

const app = await createTestApp({ routes: { api: trackerApiRoutes } });
const stage = await openTrackerStage(app);
const { alliance, matterId } = stage;
const PATH = `/api/v1/alliances/${alliance.slug}/matters`;
const coordinator = await app.withToken('coordinator', undefined, alliance);
const head = await app.withToken('head', '06433003', alliance);

interface Resource {
  readonly id: string;
  readonly earliestDate: string | null;
  readonly dateReason: string;
  readonly verdict: string;
  readonly counts: { readonly all: number };
  readonly members: readonly {
    readonly member: string;
    readonly earliestDate: string | null;
    readonly steps: unknown[];
  }[];
  readonly hiddenMembers: number;
}
async function read<T>(visitor: Visitor, path: string, status = 200): Promise<T> {
  const response = await visitor.send(path);
  expect(response.status).toBe(status);
  return (await response.json()) as T;
}

describe('matters', () => {
  it('come with the day all are through and why', async () => {
    const { items, next } = await read<{ items: Resource[]; next: string | null }>(coordinator, PATH);
    expect(next).toBeNull();
    expect(items).toMatchObject([
      {
        id: matterId,
        verdict: 'offen',
        needsAll: true,
        earliestDate: '2027-04-15',
        estimated: false,
        dateReason: 'Als Letztes entscheidet am 15.04.2027 Raunheim (Stadtverordnetenversammlung).',
        counts: { all: 3, agreed: 0, refused: 0, open: 3 },
      },
    ]);
  });

  it('of one show the office every path, by hand: 10.2., 15.4. and 15.2.2027', async () => {
    const matter = await read<Resource>(coordinator, `${PATH}/${matterId}`);
    expect(
      matter.members.map(({ member, earliestDate, steps }) => [member, earliestDate, steps.length]),
    ).toEqual([
      ['06433003', '2027-02-10', 3],
      ['06433010', '2027-04-15', 4],
      ['06433', '2027-02-15', 4],
    ]);
    expect(matter.members[0]?.steps[2]).toEqual({
      position: 3,
      station: 'vertretung',
      body: 'Gemeindevertretung',
      state: 'offen',
      paper: 'entwurf',
      nonPublic: false,
      paperNumber: '',
      plannedOn: null,
      expectedOn: '2027-02-10',
      decidedOn: null,
      votes: null,
      deviation: '',
      condition: '',
    });
  });

  it('follow the same rule of sight as the pages: a head gets the own path and a number', async () => {
    const matter = await read<Resource>(head, `${PATH}/${matterId}`);
    expect(matter.members.map(({ member }) => member)).toEqual(['06433003']);
    expect(matter.hiddenMembers).toBe(2);
    expect(matter.dateReason).toBe('Das letzte Gremium entscheidet am 15.04.2027.');
    expect(JSON.stringify(matter)).not.toContain('Raunheim');
  });

  it('come page by page', async () => {
    const first = await read<{ items: Resource[]; next: string | null }>(coordinator, `${PATH}?limit=1`);
    expect(first.items).toHaveLength(1);
    expect(
      await read(coordinator, `${PATH}?limit=1&cursor=${Buffer.from(matterId).toString('base64url')}`),
    ).toEqual({
      items: [],
      next: null,
    });
    await read(coordinator, `${PATH}?limit=0`, 422);
  });

  it('that are none are not found, in this alliance and in another', async () => {
    expect(await read(coordinator, `${PATH}/x`, 404)).toMatchObject({ title: 'Nicht gefunden' });
    const neighbour = await app.withToken('coordinator', undefined, app.neighbour);
    await read(neighbour, `/api/v1/alliances/nachbar/matters/${matterId}`, 404);
    await read(neighbour, `${PATH}/${matterId}`, 403);
  });
});
