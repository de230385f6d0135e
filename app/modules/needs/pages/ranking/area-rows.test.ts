import { describe, expect, it } from 'vitest';
import { sampleRating } from '../../../../../tests/support/sample-rating.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { DEFAULT_WEIGHTS, type PublishedArea, type Rating, rankAreas } from '../../domain/index.ts';
import { areaRows } from './area-rows.ts';
import { readRankingQuery } from './ranking-query.ts';

const ratings: readonly Rating[] = [
  sampleRating({ member: 'A', area: 'Öffentliche Ordnung', urgency: 9 }),
  sampleRating({ member: 'B', area: 'Öffentliche Ordnung', urgency: 7, cohort: 'other' }),
  sampleRating({ member: 'A', area: 'Straßen', urgency: 10 }),
  sampleRating({ member: 'A', area: 'Archiv' }),
  sampleRating({ member: 'B', area: 'Archiv', cohort: 'other' }),
];
const published: readonly PublishedArea[] = [
  { rank: 2, area: 'Öffentliche Ordnung', studyMembers: 1, otherMembers: 1, urgency: '8.00' },
];

function rows(query: string) {
  const areas = ['Archiv', 'Öffentliche Ordnung', 'Straßen'].map((name, index) => ({
    id: name,
    slug: `s${index}`,
    name,
    number: null,
    version: 1,
  }));
  const round = {
    id: '1',
    slug: 'r',
    title: 'R',
    asOf: calendarDate('2026-01-01'),
    isSample: false,
    note: '',
    state: 'freigegeben' as const,
    dueOn: null,
    weights: DEFAULT_WEIGHTS,
    countyWideFrom: 50,
    answered: 3,
    rankingVisibility: 'leitungen' as const,
    ratingsVisibility: 'leitungen' as const,
    previousRoundId: null,
    version: 1,
  };
  const loaded = {
    ...round,
    areas,
    tasks: [],
    taskNames: new Map(),
    participants: [],
    ratings,
    published,
    publishedSource: null,
    longVacantTasks: 0,
  };
  return areaRows(
    { round: loaded, ranking: rankAreas(ratings), showsRatings: true },
    readRankingQuery(new URLSearchParams(query)),
  );
}

const names = (query: string) => rows(query).shown.map(({ area }) => area);

describe('the rows of the ranking', () => {
  it('carry slug, view and the published line; both members want two of the three areas', () => {
    const { all } = rows('schwelle=60');
    expect(all.map(({ area, slug, view, published: line }) => [area, slug, view, line?.rank])).toEqual([
      // Scores without complexity: (100 + 77.8) ÷ 2, (50 + 100) ÷ 2; Archiv has members alone: 100.
      ['Archiv', 's0', 'kreisweit', undefined],
      ['Öffentliche Ordnung', 's1', 'kreisweit', 2],
      ['Straßen', 's2', 'bilateral', undefined],
    ]);
  });

  it('are found without accents and with ss for ß', () => {
    expect(names('suche=offent')).toEqual(['Öffentliche Ordnung']);
    expect(names('suche=STRASSE')).toEqual(['Straßen']);
  });

  it('sort names the German way', () => {
    expect(names('sort=bereich')).toEqual(['Archiv', 'Öffentliche Ordnung', 'Straßen']);
    expect(names('sort=-bereich')).toEqual(['Straßen', 'Öffentliche Ordnung', 'Archiv']);
  });

  it('put missing figures last in either direction', () => {
    expect(names('sort=dringlichkeit')).toEqual(['Öffentliche Ordnung', 'Straßen', 'Archiv']);
    expect(names('sort=-dringlichkeit')).toEqual(['Straßen', 'Öffentliche Ordnung', 'Archiv']);
    expect(names('sort=-veroeffentlicht')).toEqual(['Öffentliche Ordnung', 'Archiv', 'Straßen']);
  });

  it('keep the order of the rank where figures are equal', () => {
    expect(names('sort=-summe')).toEqual(['Archiv', 'Öffentliche Ordnung', 'Straßen']);
    expect(names('sort=summe')).toEqual(['Straßen', 'Archiv', 'Öffentliche Ordnung']);
  });
});
