import { describe, expect, it } from 'vitest';
import { ratioToFixed } from '../../../../foundation/ratio.ts';
import {
  comparePublishedWithComputed,
  type PublishedArea,
  publishedStatistics,
} from './published-ranking.ts';
import { rankStatistics } from './rank-areas.ts';

const published: readonly PublishedArea[] = [
  { rank: 2, area: 'Archiv', studyMembers: 5, otherMembers: 1, urgency: '6.00' },
  { rank: 1, area: 'Bauhof', studyMembers: 5, otherMembers: 1, urgency: '5.00' },
  { rank: 3, area: 'Kasse', studyMembers: 4, otherMembers: 3, urgency: '9.00' },
];
const computed = rankStatistics(publishedStatistics(published.slice(0, 2), 10)).areas;

describe('published ranking beside the computed one', () => {
  it('matches by name and shows the difference in places', () => {
    const { areas } = comparePublishedWithComputed(published, computed);
    expect(
      areas.map(({ area, rank, members, computed: line, difference }) => [
        area,
        rank,
        members,
        line?.rank,
        difference,
      ]),
    ).toEqual([
      ['Bauhof', 1, 6, 2, -1],
      ['Archiv', 2, 6, 1, 1],
      ['Kasse', 3, 7, undefined, null],
    ]);
  });

  it('names worse-placed areas that are at least as good in every column', () => {
    const { areas, statement } = comparePublishedWithComputed(published, computed);
    expect(areas.map(({ dominatedBy }) => dominatedBy)).toEqual([[2], [], []]);
    expect(statement).toContain('von Hand gesetzt');
    expect(statement).toContain('nicht nachrechnen');
    expect(statement).toContain('läge Rang 1 hinter 2.');
  });

  it('does not call equal areas dominated', () => {
    const twins = [1, 2].map((rank) => ({
      rank,
      area: `${rank}`,
      studyMembers: 1,
      otherMembers: 1,
      urgency: '5.00',
    }));
    expect(comparePublishedWithComputed(twins, []).areas.map(({ dominatedBy }) => dominatedBy)).toEqual([
      [],
      [],
    ]);
  });

  it('ranks printed columns without complexity, the other weights scaled up', () => {
    // Archiv: 50 · 6/10 + 50 · 5/9 = 57,78; Bauhof: 50 · 6/10 + 50 · 4/9 = 52,22
    expect(computed.map(({ area, complexity, score }) => [area, complexity, ratioToFixed(score, 2)])).toEqual(
      [
        ['Archiv', null, '57.78'],
        ['Bauhof', null, '52.22'],
      ],
    );
  });
});
