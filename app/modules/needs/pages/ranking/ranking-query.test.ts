import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS, parseWeights } from '../../domain/index.ts';
import { carriedParameters, readRankingQuery } from './ranking-query.ts';

const read = (query: string) => readRankingQuery(new URLSearchParams(query));
const weights = (members: string, urgency: string, complexity: string) =>
  `gewicht-kommunen=${members}&gewicht-dringlichkeit=${urgency}&gewicht-komplexitaet=${complexity}`;

describe('the address of the ranking', () => {
  it('asks for everything in the order of the rank where it is empty', () => {
    expect(read('')).toMatchObject({
      round: null,
      search: '',
      view: null,
      threshold: 50,
      minStudy: 0,
      weights: DEFAULT_WEIGHTS,
      sort: { by: 'rang', direction: 'ascending' },
      problems: [],
    });
    expect(carriedParameters(read(''))).toBe('');
  });

  it('takes weights in German notation, an empty one as 0', () => {
    const { weights: read33, problems } = read(weights('33,5', '66,5', ''));
    expect(problems).toEqual([]);
    expect({ ok: true, value: read33 }).toEqual(parseWeights('members=33.5,urgency=66.5,complexity=0'));
  });

  it('carries on what differs from the standard, so that it is read again as the same', () => {
    const asked = read(`runde=a%26b&schwelle=30&suche=x&${weights('33,5', '66,5', '0')}`);
    const again = read(carriedParameters(asked).slice(1));
    expect(again).toMatchObject({ round: 'a&b', threshold: 30, weights: asked.weights, search: '' });
  });

  it.each([
    [
      weights('50', '50', '1'),
      ['gewicht-kommunen'],
      'Die Gewichte ergeben zusammen 101 statt 100; passen Sie sie an.',
    ],
    [
      weights('-10', '90', '20'),
      ['gewicht-kommunen'],
      'Geben Sie eine Zahl von 0 bis 100 ein, zum Beispiel 40.',
    ],
    [
      weights('40', 'x', '101'),
      ['gewicht-dringlichkeit', 'gewicht-komplexitaet'],
      'Geben Sie eine Zahl von 0 bis 100 ein, zum Beispiel 40.',
    ],
    ['schwelle=12,5', ['schwelle'], 'Geben Sie eine ganze Zahl von 0 bis 100 ein, zum Beispiel 50.'],
    ['schwelle=', ['schwelle'], 'Geben Sie eine ganze Zahl von 0 bis 100 ein, zum Beispiel 50.'],
    ['schwelle=101', ['schwelle'], 'Geben Sie eine ganze Zahl von 0 bis 100 ein, zum Beispiel 50.'],
  ])('refuses %s and goes on with the standard', (query, fields, message) => {
    const { problems, weights: used, threshold } = read(query);
    expect(problems.map(({ field }) => field)).toEqual(fields);
    expect(problems[0]?.message).toBe(message);
    expect(used).toEqual(DEFAULT_WEIGHTS);
    expect(threshold).toBe(50);
  });

  it('ignores views, counts and columns that do not exist', () => {
    expect(read('sicht=alle&u-kommunen=-3&sort=-farbe')).toMatchObject({
      view: null,
      minStudy: 0,
      sort: { by: 'rang' },
      problems: [],
    });
  });
});
