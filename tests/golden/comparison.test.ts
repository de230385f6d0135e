import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import { cents } from '../../app/foundation/cents.ts';
import { ratioToFixed } from '../../app/foundation/ratio.ts';
import { must } from '../../app/foundation/result.ts';
import { populationAt } from '../../app/modules/region/domain/index.ts';
import { classMedians, compareItem } from '../../app/modules/surveys/domain/comparison/compare-item.ts';
import { FOR_ALL } from '../../app/modules/surveys/domain/comparison/compared-member.ts';
import { itemsOf } from '../../app/modules/surveys/domain/comparison/figure-items.ts';
import { fencesOf } from '../../app/modules/surveys/domain/comparison/find-outlier.ts';
import { meanOf } from '../../app/modules/surveys/domain/comparison/statistics.ts';
import type { MoneyQuestion } from '../../app/modules/surveys/domain/questionnaire/question.ts';
import { GROSS_GERAU_MEMBERS } from '../../db/seeds/gross-gerau/members.ts';

/**
 * Made-up costs of software in a year of eight towns of Groß-Gerau, with their inhabitants at the end of 2024 (Destatis,
 * GV-ISys, list of 30.11.2025). By hand:
 *
 * | town | € | inhabitants | € per 1,000 | rank |
 * | --- | --- | --- | --- | --- |
 * | Biebesheim | 6.515,00 | 6.515 | 1.000,00 | 3 |
 * | Bischofsheim | 15.574,80 | 12.979 | 1.200,00 | 5 |
 * | Büttelborn | 11.748,00 | 14.685 | 800,00 | 1 |
 * | Gernsheim | 9.616,50 | 10.685 | 900,00 | 2 |
 * | Groß-Gerau | 88.858,00 | 25.388 | 3.500,00 | 8 |
 * | Kelsterbach | 23.270,80 | 16.622 | 1.400,00 | 7 |
 * | Nauheim | 11.545,60 | 10.496 | 1.100,00 | 4 |
 * | Raunheim | 19.886,10 | 15.297 | 1.300,00 | 6 |
 *
 * Sorted: 800 900 1000 1100 1200 1300 1400 3500. Places of the quartiles, counted from 0: 7 ÷ 4 = 1,75; 3,5; 5,25.
 * Lower quartile 900 + 0,75 × 100 = 975. Median 1100 + 0,5 × 100 = 1150. Upper quartile 1300 + 0,25 × 100 = 1325.
 * Distance 350, times 1,5 is 525: usual from 450 to 1850. Groß-Gerau is outside: 3500 ÷ 1150 = 3,04.
 * Mean: 11.200 ÷ 8 = 1400. Sum of the costs: 187.014,80 €.
 * Above the median: Bischofsheim 50 × 12,979 = 648,95; Groß-Gerau 2350 × 25,388 = 59.661,80; Kelsterbach
 * 250 × 16,622 = 4.155,50; Raunheim 150 × 15,297 = 2.294,55. Together 66.760,80 €, 35,7 % of the sum.
 * Size classes: one below 10,000; six from 10,000 to 19,999 (800 900 1100 1200 1300 1400: median 1150); one above.
 */
const COSTS: readonly (readonly [string, bigint, string])[] = [
  ['06433001', 6_515_00n, '1000.00'],
  ['06433002', 15_574_80n, '1200.00'],
  ['06433003', 11_748_00n, '800.00'],
  ['06433004', 9_616_50n, '900.00'],
  ['06433006', 88_858_00n, '3500.00'],
  ['06433007', 23_270_80n, '1400.00'],
  ['06433009', 11_545_60n, '1100.00'],
  ['06433010', 19_886_10n, '1300.00'],
];

const DAY = calendarDate('2025-12-31');
const QUESTION: MoneyQuestion = {
  ...{ key: 'software', block: 'ressourcen', label: 'Software', help: '', required: true, condition: null },
  ...{ kind: 'betrag', range: null, measure: 'einwohner' },
};

const members = COSTS.map(([key, amount]) => {
  const town = GROSS_GERAU_MEMBERS.find(({ member }) => member.key === key);
  if (!town) throw new Error(`no town ${key}`);
  const { value, asOf } = must(populationAt(town.population, DAY));
  return {
    ...{ memberId: key, memberKey: key, name: town.member.name, population: { value, asOf } },
    answers: new Map([['software', { value: { kind: 'betrag' as const, cents: cents(amount) }, note: '' }]]),
  };
});

describe('costs of eight towns by inhabitants', () => {
  const [item] = itemsOf(QUESTION);
  if (!item) throw new Error('a question of money is an item');
  const compared = compareItem(item, members, { day: DAY, rates: [], casesKey: null }, FOR_ALL);
  const values = compared.cells.flatMap(({ cell }) => (cell.kind === 'wert' ? [cell.value] : []));
  const { statistics } = compared;
  if (!statistics) throw new Error('eight figures have statistics');

  it('are measured by the count of the end of 2024, the last before the end of 2025', () => {
    expect(values.map((value) => ratioToFixed(value, 2))).toEqual(COSTS.map(([, , expected]) => expected));
    expect(new Set(members.map(({ population }) => population.asOf))).toEqual(new Set(['2024-12-31']));
  });

  it('have these quartiles, mean and fences', () => {
    const { min, lowerQuartile, median, upperQuartile, max } = statistics;
    const shown = [min, lowerQuartile, median, upperQuartile, max].map((value) => ratioToFixed(value, 2));
    expect(shown).toEqual(['800.00', '975.00', '1150.00', '1325.00', '3500.00']);
    expect(meanOf(values)).toEqual({ numerator: 1400n, denominator: 1n });
    const fences = fencesOf(statistics);
    expect(fences && [fences.low, fences.high].map((value) => ratioToFixed(value, 2))).toEqual([
      '450.00',
      '1850.00',
    ]);
  });

  it('have one outlier, named in words', () => {
    const outliers = compared.cells.flatMap(({ member, cell }) =>
      cell.kind === 'wert' && cell.outlier ? [[member.name, cell.outlier.text]] : [],
    );
    expect(outliers).toEqual([['Groß-Gerau', '3-mal so viel wie der Median']]);
  });

  it('would be 66.760,80 € less with nobody above the median', () => {
    const { potential } = compared;
    expect(potential?.above).toBe(4);
    expect(potential && ratioToFixed(potential.less, 2)).toBe('66760.80');
    expect(potential?.share && ratioToFixed(potential.share, 3)).toBe('0.357');
  });

  it('have a median where three or more are of a size', () => {
    const classes = classMedians(compared).map(({ sizeClass, count, median }) => [
      sizeClass.label,
      count,
      median && ratioToFixed(median, 2),
    ]);
    expect(classes).toEqual([
      ['unter 10.000', 1, null],
      ['10.000 bis 19.999', 6, '1150.00'],
      ['20.000 bis 29.999', 1, null],
    ]);
  });
});
