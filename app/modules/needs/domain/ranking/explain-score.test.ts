import { describe, expect, it } from 'vitest';
import { type RatingSketch, sampleRating } from '../../../../../tests/support/sample-rating.ts';
import { explainScore } from './explain-score.ts';
import { rankAreas } from './rank-areas.ts';
import { HUNDRED_PERCENT } from './weights.ts';

function explainFirst(sketches: readonly RatingSketch[], weights?: Parameters<typeof rankAreas>[1]) {
  const ranking = rankAreas(sketches.map(sampleRating), weights);
  const [area] = ranking.areas;
  if (!area) throw new Error('no area');
  return explainScore(area, ranking);
}

describe('derivation of a score', () => {
  it('shows each term with its weight and points', () => {
    const { steps, score, note } = explainFirst([
      { member: 'a', urgency: 8, complexity: 2 },
      { member: 'b', urgency: null, complexity: 4 },
      { member: 'c', interested: false },
      { member: 'd', interested: false },
    ]);
    expect(steps.map(({ weight, basis, term, points }) => [weight, basis, term, points])).toEqual([
      ['40.00', '2 von 4 Kommunen', '0.5000', '20.00'],
      ['40.00', 'Mittel 8,00 aus 1 Bewertung: (8,00 − 1) ÷ 9', '0.7778', '31.11'],
      ['20.00', 'Mittel 3,00 aus 2 Bewertungen: (10 − 3,00) ÷ 9', '0.7778', '15.56'],
    ]);
    expect([score, note]).toEqual(['66.67', null]);
  });

  it('shows how weights are scaled up where a mean is missing', () => {
    const { steps, note } = explainFirst([{ urgency: 7 }]);
    expect(steps.map(({ effectiveWeight, points }) => [effectiveWeight, points])).toEqual([
      ['50.00', '50.00'],
      ['50.00', '33.33'],
      ['0.00', null],
    ]);
    expect(note).toBe(
      'Ohne Komplexität: Dazu liegt keine Bewertung vor. Die übrigen Gewichte sind auf 100\u00a0% hochgerechnet.',
    );
  });

  it('says that nothing is left to weigh', () => {
    const weights = { members: 0n, urgency: HUNDRED_PERCENT, complexity: 0n };
    expect(explainFirst([{ complexity: 3 }], { weights })).toMatchObject({
      score: '0.00',
      note: 'Ohne Dringlichkeit: Dazu liegt keine Bewertung vor. Kein anderes Gewicht ist gesetzt, deshalb 0 Punkte.',
    });
  });
});
