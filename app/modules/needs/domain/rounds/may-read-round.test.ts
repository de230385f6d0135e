import { expect, it } from 'vitest';
import { mayReadRanking, mayReadRatings, VISIBILITIES } from './may-read-round.ts';
import type { ROUND_STATES } from './round-state.ts';

const round = (state: (typeof ROUND_STATES)[number], ranking: number, ratings: number, answered = 3) => ({
  ...{ state, answered },
  rankingVisibility: VISIBILITIES[ranking] ?? 'intern',
  ratingsVisibility: VISIBILITIES[ratings] ?? 'intern',
});
const readers = (may: typeof mayReadRanking, access: ReturnType<typeof round>): string[] =>
  VISIBILITIES.filter((reader) => may(access, reader));

it('shows nothing while a round is prepared or answered, to nobody (practice 9)', () => {
  for (const state of ['entwurf', 'offen'] as const)
    for (const [ranking, ratings] of [
      [0, 0],
      [2, 2],
    ] as const) {
      expect(readers(mayReadRanking, round(state, ranking, ratings))).toEqual([]);
      expect(readers(mayReadRatings, round(state, ranking, ratings))).toEqual([]);
    }
});

it('lets the office check a closed round, without single ratings', () => {
  expect(readers(mayReadRanking, round('geschlossen', 2, 2))).toEqual(['intern']);
  expect(readers(mayReadRatings, round('geschlossen', 2, 2))).toEqual([]);
});

it('opens a released round as far as it was set, ratings never further than the ranking', () => {
  const table = [0, 1, 2].map((ranking) => readers(mayReadRanking, round('freigegeben', ranking, 0)));
  expect(table).toEqual([['intern'], ['intern', 'leitungen'], ['intern', 'leitungen', 'oeffentlich']]);
  expect(readers(mayReadRatings, round('freigegeben', 2, 1))).toEqual(['intern', 'leitungen']);
  expect(readers(mayReadRatings, round('freigegeben', 0, 2))).toEqual(['intern']);
});

it('keeps a ranking of one or two members to those who may read what these said', () => {
  for (const answered of [1, 2]) {
    expect(readers(mayReadRanking, round('geschlossen', 2, 2, answered))).toEqual([]);
    expect(readers(mayReadRanking, round('freigegeben', 2, 0, answered))).toEqual(['intern']);
    expect(readers(mayReadRanking, round('freigegeben', 2, 1, answered))).toEqual(['intern', 'leitungen']);
  }
  expect(readers(mayReadRanking, round('freigegeben', 2, 0, 0))).toEqual([
    'intern',
    'leitungen',
    'oeffentlich',
  ]);
});
