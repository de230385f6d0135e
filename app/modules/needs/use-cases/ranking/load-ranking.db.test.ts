import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { verifyChain } from '../../../../platform/audit/verify-chain.ts';
import { readCsv } from '../../../../platform/csv/read-csv.ts';
import { PROJECT_ROOT } from '../../../../platform/project-root.ts';
import { insertTasks, listAreas } from '../../../catalogue/index.ts';
import { listMembers } from '../../../region/index.ts';
import { presentRanking, rankAreas, readRatings } from '../../domain/index.ts';
import { insertRound, type NewRound } from '../../index.ts';
import { loadDemoRound } from '../../test-support/demo-round.ts';
import { loadRanking, readRanking } from './load-ranking.ts';
import { readNeedsOverview } from './read-needs-overview.ts';

const { services, alliance, neighbour } = await createTestApp({ routes: {} });
const kinzig = await loadDemoRound(services, alliance, 'main-kinzig');
await loadDemoRound(services, neighbour, 'gross-gerau');

describe.each([
  ['main-kinzig', alliance, 29],
  ['gross-gerau', neighbour, 15],
])('the demo round of %s', (folder, owner, members) => {
  it('ranks from the database as the command ranks from the file', async () => {
    const file = path.join(PROJECT_ROOT, 'db', 'seeds', folder, 'needs-round.csv');
    const table = readCsv(await readFile(file, 'utf8'));
    if (!table.ok) throw new Error(table.error.message);
    const ratings = readRatings({ unit: 'Zeile', ...table.value });
    if (!ratings.ok) throw new Error('the seed cannot be read');
    const { chosen } = await loadRanking(services, owner, 'intern', null);
    expect(chosen && presentRanking(chosen.ranking)).toEqual(presentRanking(rankAreas(ratings.value)));
    expect(chosen?.ranking.members).toBe(members);
    expect(chosen?.ranking.areas).toHaveLength(20);
  });
});

describe('the published ranking', () => {
  it('is kept as printed, and the ratings give its counts and means', async () => {
    const { chosen } = await loadRanking(services, alliance, 'intern', kinzig.round.slug);
    const { published = [], publishedSource } = chosen?.round ?? {};
    expect(published[0]).toEqual({
      rank: 1,
      area: 'Datenschutz',
      studyMembers: 15,
      otherMembers: 4,
      urgency: '8.00',
    });
    expect(published.map(({ rank, area }) => [rank, area])).toEqual(
      kinzig.round.published.map(({ rank, area }) => [rank, area]),
    );
    expect(publishedSource).toContain('GE/CON, Anlage 3');
    const computed = chosen ? presentRanking(chosen.ranking).areas : [];
    for (const line of published)
      expect(computed).toContainEqual(
        expect.objectContaining({
          area: line.area,
          studyMembers: line.studyMembers,
          otherMembers: line.otherMembers,
          urgency: line.urgency,
        }),
      );
  });
});

describe('rounds', () => {
  it('are found by slug and by id, and stay within their alliance', async () => {
    const bySlug = await loadRanking(services, alliance, 'intern', kinzig.round.slug);
    const id = bySlug.chosen?.round.id ?? '';
    expect((await loadRanking(services, alliance, 'intern', id)).chosen?.round.slug).toBe(kinzig.round.slug);
    expect((await loadRanking(services, neighbour, 'intern', id)).chosen).toBeUndefined();
    expect((await loadRanking(services, neighbour, 'intern', kinzig.round.slug)).chosen).toBeUndefined();
  });

  it('come into being with one audit entry a block, and the chain holds', async () => {
    const report = await services.database.inAlliance(alliance.id, (tx) => verifyChain(tx, alliance.id));
    // Members, areas, tasks, round.
    expect(report).toEqual({ entries: 4, erased: 0 });
  });
});

describe('tasks of one title', () => {
  it('are told apart in the ratings: each keeps its own answers', async () => {
    const { chosen } = await services.database.inAlliance(neighbour.id, async (tx) => {
      const [area] = await listAreas(tx);
      const [member] = await listMembers(tx);
      if (!area || !member) throw new Error('no area or member');
      const shared = { title: 'Verwaltung', areaId: area.id, isSample: false };
      const ids = await insertTasks(
        tx,
        neighbour.id,
        ['A-1', 'A-2'].map((number) => ({ ...shared, number })),
      );
      const said = { partner: '', longVacant: false, ownNumber: '', remark: '' };
      const round = await insertRound(tx, neighbour.id, {
        ...{ slug: 'gleich', title: 'Gleiche Titel', asOf: calendarDate('2020-01-01'), isSample: false },
        ...{ note: '', rankingVisibility: 'leitungen', published: [], complexities: new Map() },
        participants: new Map([[member.id, 'study']]),
        ratings: [...ids.values()].map((taskId, index) => ({
          ...{ memberId: member.id, taskId, answer: 'interesse', urgency: 3 + index, ...said },
        })),
      } satisfies NewRound);
      return readRanking(tx, 'intern', round);
    });
    expect(chosen?.round.ratings.map(({ task, urgency }) => [task, urgency])).toEqual([
      ['A-1 Verwaltung', 3_000_000n],
      ['A-2 Verwaltung', 4_000_000n],
    ]);
  });
});

describe('the overview for other modules', () => {
  it('names the latest round and its first area, and nobody who has not answered (practice 10)', async () => {
    const before = await services.database.inAlliance(alliance.id, (tx) => readNeedsOverview(tx, 'intern'));
    expect(before).toMatchObject({
      rounds: 1,
      latest: { asked: 29, topArea: { slug: 'vergabe-beschaffung', members: 18 } },
    });
    const { chosen } = await loadRanking(services, neighbour, 'intern', null);
    const silent = await services.database.inAlliance(neighbour.id, async (tx) => {
      const [member] = await listMembers(tx);
      if (!member || !chosen) throw new Error('no member');
      await insertRound(tx, neighbour.id, {
        slug: 'neu',
        title: 'Neue Runde',
        asOf: services.clock.today(),
        isSample: false,
        note: '',
        rankingVisibility: 'leitungen',
        participants: new Map([[member.id, 'study']]),
        complexities: new Map(),
        ratings: [],
        published: [],
      });
      return { name: member.member.name, overview: await readNeedsOverview(tx, 'intern') };
    });
    expect(silent.overview).toMatchObject({
      rounds: 3,
      latest: { slug: 'neu', asked: 1, topArea: null },
    });
    expect(JSON.stringify(silent.overview)).not.toContain(silent.name);
  });
});
