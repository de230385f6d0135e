import { describe, expect, it } from 'vitest';
import { ratioToFixed } from '../../../../foundation/ratio.ts';
import type { MarkMean } from './area-statistics.ts';
import { explainRank } from './explain-rank.ts';
import { rankStatistics } from './rank-areas.ts';

/** Areas of a round of ten members: how many want each, its mean urgency and its mean complexity. */
const ranking = (
  areas: Readonly<Record<string, readonly [members: number, urgency: number, complexity: number]>>,
) =>
  rankStatistics({
    members: 10,
    areas: Object.entries(areas).map(([area, [members, urgency, complexity]]) => ({
      area,
      studyMembers: members,
      otherMembers: 0,
      members,
      urgency: mean(urgency),
      complexity: mean(complexity),
    })),
  });

/** A mean with one place. */
const mean = (value: number): MarkMean => ({ sum: BigInt(Math.round(value * 10)) * 100_000n, count: 1 });

function explain(all: ReturnType<typeof ranking>, rank: number) {
  const area = all.areas[rank - 1];
  if (!area) throw new Error(`no rank ${rank}`);
  return explainRank(area, all);
}

describe('why an area has its rank', () => {
  // Points 40·m/10 + 40·(u − 1)/9 + 20·(10 − c)/9: Archiv 32 + 20 + 15,56; Bauhof 24 + 24,44 + 15,56; EDV 8 + 20 + 4,44.
  const all = ranking({ Archiv: [8, 5.5, 3], Bauhof: [6, 6.5, 3], EDV: [2, 5.5, 8] } as const);

  it('names the distance to both neighbours and the term that makes most of it', () => {
    expect(explain(all, 2).why).toBe(
      'Rang 2 von 3 mit 64,00 Punkten. Auf Archiv (Rang 1) fehlen 3,56 Punkte; den größten Teil macht Zahl der Kommunen. Der Vorsprung vor EDV (Rang 3) beträgt 31,56 Punkte; den größten Teil macht Zahl der Kommunen.',
    );
  });

  it('parts the distance into terms that add up', () => {
    const { above } = explain(all, 2);
    expect(
      above && [above.points, ...Object.values(above.parts)].map((part) => ratioToFixed(part, 2)),
    ).toEqual(['-3.56', '-8.00', '4.44', '0.00']);
    expect(above?.decisive).toBe('members');
  });

  it('says what would lift it: 3,56 points are one member of 4 points, or 0,8 of urgency at 4,44 a mark', () => {
    expect(explain(all, 2).climb).toBe(
      'Auf Rang 1 käme der Bereich mit 1 interessierten Kommune mehr (7 statt 6) oder mit einer mittleren Dringlichkeit von 7,30 statt 6,50; alles andere bliebe, wie es ist.',
    );
    expect(explain(all, 1).climb).toBe('Davor steht kein Bereich.');
  });

  it('says that neither alone would do', () => {
    const far = ranking({ Archiv: [10, 10, 1], EDV: [9, 10, 10] } as const);
    expect(explain(far, 2).climb).toBe(
      'Auf Rang 1 käme der Bereich weder mit mehr Kommunen noch mit höherer Dringlichkeit allein.',
    );
  });

  it('names the tie rule where the points are equal, and lifts past it with the smallest step', () => {
    const equal = ranking({ Archiv: [5, 5, 5], Bauhof: [5, 5, 5] } as const);
    const { why, climb, above } = explain(equal, 2);
    expect(why).toContain(
      'Archiv (Rang 1) hat genau gleich viele Punkte und steht nach der Regel bei Gleichstand davor',
    );
    expect(above?.decisive).toBe('gleichstand');
    expect(climb).toContain(
      'mit 1 interessierten Kommune mehr (6 statt 5) oder mit einer mittleren Dringlichkeit von 5,01 statt 5,00',
    );
  });

  it('does not say "8,17 instead of 8,17" where less than a hundredth is missing', () => {
    // 49 ÷ 6 marks in both areas; the name decides.
    const urgency: MarkMean = { sum: 49_000_000n, count: 6 };
    const plain = { studyMembers: 6, otherMembers: 0, members: 6, urgency, complexity: null };
    const equal = rankStatistics({
      members: 6,
      areas: ['Archiv', 'Bauhof'].map((area) => ({ area, ...plain })),
    });
    expect(explain(equal, 2).climb).toBe(
      'Auf Rang 1 käme der Bereich mit einer mittleren Dringlichkeit von 8,17 (jetzt knapp darunter); alles andere bliebe, wie es ist.',
    );
  });
});
