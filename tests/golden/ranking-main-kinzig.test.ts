import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ratio, ratioToFixed } from '../../app/foundation/ratio.ts';
import {
  comparePublishedWithComputed,
  computeRoundFigures,
  findSwaps,
  listContested,
  presentMean,
  publishedStatistics,
  rankAreas,
  rankStatistics,
  splitCountyWide,
} from '../../app/modules/needs/domain/index.ts';
import { PUBLISHED_TASK_AREAS } from '../../db/seeds/main-kinzig/published-task-areas.ts';
import { MAIN_KINZIG_ROUND } from '../../db/seeds/main-kinzig/round-plan.ts';
import { buildRound } from '../../db/seeds/needs-round/build-round.ts';
import { readCatalogue } from '../../db/seeds/needs-round/catalogue.ts';
import { readSeedRatings } from './ranking-seeds.ts';

const seed = (path: string) => readFileSync(new URL(`../../db/seeds/${path}`, import.meta.url), 'utf8');
const catalogue = readCatalogue(seed('main-kinzig/task-catalogue.csv'));
const ratings = readSeedRatings('main-kinzig/needs-round.csv');
const wanted = ratings.filter(({ interested }) => interested);
const countBy = <T>(items: readonly T[], key: (item: T) => string) =>
  items.reduce(
    (counts, item) => counts.set(key(item), (counts.get(key(item)) ?? 0) + 1),
    new Map<string, number>(),
  );

// Source of all figures: GE/CON, Anlage 3 (December 2023), "Schritt 1" and "Schritt 2".
describe('published top 20 of Main-Kinzig', () => {
  it('is typed off without slip: 20 ranks, study + other = sum in every row', () => {
    expect(PUBLISHED_TASK_AREAS.map(({ rank }) => rank)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    for (const area of PUBLISHED_TASK_AREAS) expect(area.studyMembers + area.otherMembers).toBe(area.members);
    expect(PUBLISHED_TASK_AREAS.reduce((sum, { members }) => sum + members, 0)).toBe(255);
  });

  it('places 7, 9, 14 and 15 above areas that are better in every published column', () => {
    const { areas, statement } = comparePublishedWithComputed(PUBLISHED_TASK_AREAS, []);
    const dominated = areas.filter(({ dominatedBy }) => dominatedBy.length > 0);
    expect(dominated.map(({ rank, dominatedBy }) => [rank, dominatedBy])).toEqual([
      [7, [11, 13]],
      [9, [12]],
      [14, [16, 18]],
      [15, [18]],
    ]);
    expect(statement).toContain(
      'Rang 7 hinter 11 und 13, Rang 9 hinter 12, Rang 14 hinter 16 und 18, Rang 15 hinter 18.',
    );
  });

  it('is county-wide in six areas at half of the 29 members', () => {
    const { kreisweit } = splitCountyWide(PUBLISHED_TASK_AREAS, 29);
    expect(kreisweit.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 6, 11]);
  });

  it('ranked by its own columns alone begins with Vergabe, Personal, Datenschutz', () => {
    // 50 · 18/29 + 50 · 7,55/9; 50 · 20/29 + 50 · 6,80/9; 50 · 19/29 + 50 · 7/9
    const { areas } = rankStatistics(publishedStatistics(PUBLISHED_TASK_AREAS, 29));
    expect(areas.slice(0, 3).map(({ area, score }) => [area, ratioToFixed(score, 2)])).toEqual([
      ['Vergabe & Beschaffung', '72.98'],
      ['Personal', '72.26'],
      ['Datenschutz', '71.65'],
    ]);
  });
});

describe('weights at which published areas change places', () => {
  it('Vergabe before Datenschutz up to 319/499 for the members', () => {
    // By hand: one member of 29 against 0,55 of 9 urgency: w ÷ 29 = (1 − w) · 0,55 ÷ 9, so w = 319 ÷ 499 = 63,93 %.
    const { members: roundMembers, areas } = publishedStatistics(PUBLISHED_TASK_AREAS, 29);
    const find = (name: string) => areas.find(({ area }) => area === name);
    const [first, second] = [find('Vergabe & Beschaffung'), find('Datenschutz')];
    if (!first || !second) throw new Error('not published');
    const weights = { members: 50n, urgency: 50n, complexity: 0n };
    const swaps = findSwaps({ first, second, roundMembers, weights });
    expect(swaps.map(({ criterion, at }) => [criterion, at])).toEqual([
      ['members', [ratio(319n, 499n)]],
      ['urgency', [ratio(180n, 499n)]],
      // Complexity was not published: whatever it weighs, the others share the whole, until it weighs all.
      ['complexity', []],
    ]);
  });
});

describe('made-up Main-Kinzig round', () => {
  it('is what the generator draws', () => {
    expect(seed('main-kinzig/needs-round.csv')).toBe(buildRound(MAIN_KINZIG_ROUND, catalogue));
  });

  it('has the published counts and means in every area', () => {
    const { members, areas } = rankAreas(ratings);
    expect(members).toBe(29);
    const computed = areas.map((area) => [
      area.area,
      area.studyMembers,
      area.otherMembers,
      area.members,
      presentMean(area.urgency),
    ]);
    const published = PUBLISHED_TASK_AREAS.map((area) => [
      area.area,
      area.studyMembers,
      area.otherMembers,
      area.members,
      area.urgency,
    ]);
    expect(new Set(computed.map(String))).toEqual(new Set(published.map(String)));
  });

  it('has 17 interests a municipality on average, 70 at most, 3 at least, on 148 tasks', () => {
    const counts = [...countBy(wanted, ({ member }) => member).values()];
    expect([counts.length, Math.min(...counts), Math.max(...counts)]).toEqual([29, 3, 70]);
    expect(wanted).toHaveLength(29 * 17);
    expect(new Set(wanted.map(({ task }) => task)).size).toBe(148);
  });

  it('gives the same figures on the page: 148 tasks, 17 ideas on average, 70 at most', () => {
    expect(computeRoundFigures(ratings)).toEqual({ tasksNamed: 148, meanIdeas: ratio(17n), mostIdeas: 70 });
  });

  it('is contested in one area alone, as planned', () => {
    expect(listContested(ratings).flatMap(({ area, task }) => (task === null ? [area] : []))).toEqual([
      'Soziales',
    ]);
  });

  it('names the 29 AGS, 19 of them study members', () => {
    const cohorts = new Map(ratings.map(({ member, cohort }) => [member, cohort]));
    expect([...cohorts.keys()].toSorted()).toEqual(
      Array.from({ length: 29 }, (_, i) => String(6_435_001 + i).padStart(8, '0')),
    );
    expect([...cohorts.values()].filter((cohort) => cohort === 'study')).toHaveLength(19);
  });

  it('asks nobody twice, and leaves some urgencies open and some tasks declined', () => {
    expect(Math.max(...countBy(ratings, ({ member, task }) => `${member} ${task}`).values())).toBe(1);
    expect(wanted.filter(({ urgency }) => urgency === null).length).toBeGreaterThan(50);
    expect(ratings.length - wanted.length).toBe(29 * 5);
  });

  it('has area and complexity of every task as the catalogue has them', () => {
    const known = new Map(catalogue.map((task) => [task.task, `${task.area} ${task.complexity}`]));
    for (const { task, area, complexity } of ratings)
      expect(`${area} ${Number(complexity) / 1e6}`).toBe(known.get(task));
  });

  it('says on every row that it is made up', () => {
    const rows = seed('main-kinzig/needs-round.csv').trimEnd().split('\n').slice(1);
    expect(rows.every((row) => row.endsWith(',Beispieldaten'))).toBe(true);
  });
});

describe('sample catalogue', () => {
  it('has 148 tasks with stable numbers and unique names in the 20 published areas', () => {
    expect(catalogue).toHaveLength(148);
    expect(new Set(catalogue.map(({ number }) => number)).size).toBe(148);
    expect(new Set(catalogue.map(({ task }) => task)).size).toBe(148);
    expect([...new Set(catalogue.map(({ area }) => area))]).toEqual(
      PUBLISHED_TASK_AREAS.map(({ area }) => area),
    );
    expect(
      catalogue.every(
        ({ complexity }) => Number.isInteger(complexity) && complexity >= 1 && complexity <= 10,
      ),
    ).toBe(true);
  });
});
