import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { counts, sampleCounty, sampleMember, sampleRecord } from '../test-support/member-samples.ts';
import { computeCountyHistory } from './compute-county-history.ts';
import { computeMemberLines, computeMemberSum } from './compute-member-overview.ts';
import { computeChange, computePopulationSpan } from './compute-population-span.ts';

const A = sampleRecord(sampleMember({ key: '06433001', name: 'A' }), counts({ 2021: 1000, 2024: 1100 }));
const B = sampleRecord(
  sampleMember({ key: '06433002', name: 'B', areaHectares: 132 }),
  counts({ 2021: 2000, 2022: 2010, 2024: 1990 }),
);
const COUNTY = sampleRecord(sampleCounty());
const COMPANY = sampleRecord(
  sampleMember({ key: 'werke', name: 'Werke', kind: 'verband', areaHectares: null }),
);
const GUEST = sampleRecord(
  sampleMember({ key: '07339043', name: 'G', standing: 'gast', countyKey: '07339' }),
  counts({ 2024: 8078 }),
);
const ALL = [A, B, GUEST, COMPANY, COUNTY];
const on = (day: string) => computeMemberLines(ALL, calendarDate(day));
const countOn = (day: string, key: string) => {
  const count = on(day).find(({ member }) => member.key === key)?.count;
  return count?.ok ? [count.value.value, count.value.asOf] : count;
};

describe('the count of each member on a day', () => {
  it('is the latest on or before the day', () => {
    expect(countOn('2024-12-31', '06433001')).toEqual([1100, '2024-12-31']);
    expect(countOn('2024-12-30', '06433001')).toEqual([1000, '2021-12-31']);
    expect(countOn('2030-01-01', '06433002')).toEqual([1990, '2024-12-31']);
  });

  it('is missing with a reason before the first count, and has no meaning for an association', () => {
    expect(countOn('2021-12-30', '06433001')).toMatchObject({ ok: false });
    expect(countOn('2024-12-31', 'werke')).toBeNull();
  });

  it('of a county is the sum of its municipalities, marked as an assumption; guests of other counties stay out', () => {
    expect(countOn('2024-12-31', '06433')).toEqual([3090, '2024-12-31']);
    const county = on('2024-12-31').at(-1);
    expect(county?.isAssumption).toBe(true);
    expect(county?.count).toMatchObject({ value: { source: expect.stringMatching(/^Annahme: /) } });
  });

  it('of a county is refused where its municipalities were counted on different days', () => {
    expect(countOn('2022-12-31', '06433')).toMatchObject({
      ok: false,
      error: 'Die Einwohnerzahlen der Gemeinden sind von verschiedenen Tagen (31.12.2021, 31.12.2022).',
    });
  });
});

describe('the history of a county', () => {
  it('has the days on which every municipality was counted', () => {
    expect(computeCountyHistory(ALL, '06433').map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2021-12-31', 3000],
      ['2024-12-31', 3090],
    ]);
    expect(computeCountyHistory(ALL, '06435')).toEqual([]);
  });
});

describe('the sum', () => {
  it('adds municipalities alone', () => {
    const sum = computeMemberSum(on('2024-12-31'));
    expect(sum).toEqual({
      municipalities: 3,
      areaHectares: 1868 + 132 + 1868,
      population: { ok: true, value: { asOf: '2024-12-31', value: 1100 + 1990 + 8078 } },
      span: null,
    });
  });

  it('is refused where counts are of different days or one is missing, naming which', () => {
    const own = (day: string) => on(day).filter(({ member }) => member.standing === 'mitglied');
    expect(computeMemberSum(own('2022-12-31')).population).toMatchObject({
      error: 'Keine Summe der Einwohner: Die Zahlen sind von verschiedenen Tagen (31.12.2021, 31.12.2022).',
    });
    expect(computeMemberSum(on('2021-12-31')).population).toMatchObject({
      error: 'Keine Summe der Einwohner: Für diesen Tag fehlt die Zahl von G.',
    });
    expect(computeMemberSum([]).population.ok).toBe(false);
    expect(computeMemberSum([]).areaHectares).toBeNull();
  });

  it('changes as a whole where all were counted on the same two days', () => {
    const own = on('2024-12-31').filter(({ member }) => member.countyKey === '06433');
    // 3,000 → 3,090 is +90, 3.0 %.
    expect(computeMemberSum(own).span).toMatchObject({ difference: 90, permille: 30 });
    const late = sampleRecord(sampleMember({ key: '06433003' }), counts({ 2022: 1, 2024: 2 }));
    expect(computeMemberSum(computeMemberLines([A, late], calendarDate('2024-12-31'))).span).toBeNull();
  });

  it('has no area where one is not known', () => {
    const lines = computeMemberLines(
      [A, sampleRecord(sampleMember({ key: '06433003', areaHectares: null }))],
      calendarDate('2024-12-31'),
    );
    expect(computeMemberSum(lines).areaHectares).toBeNull();
  });
});

describe('the change', () => {
  it('goes from the earliest to the latest count, in tenths of a percent rounded half up', () => {
    expect(computePopulationSpan(counts({ 2024: 1100, 2021: 1000, 2022: 5 }))).toMatchObject({
      from: { value: 1000 },
      to: { value: 1100 },
      difference: 100,
      permille: 100,
    });
    // −10 ÷ 2000 = −0.5 %; 1 ÷ 2000 = 0.05 %, half up 0.1 %.
    expect(computePopulationSpan(B.population)?.permille).toBe(-5);
    expect(computePopulationSpan(counts({ 2021: 2000, 2022: 2001 }))?.permille).toBe(1);
  });

  it('needs two counts, and has no percent of nobody', () => {
    expect(computePopulationSpan(counts({ 2021: 5 }))).toBeNull();
    expect(computePopulationSpan([])).toBeNull();
    const [none, some] = counts({ 2021: 0, 2022: 7 });
    expect(none && some && computeChange(none, some)).toMatchObject({ difference: 7, permille: null });
  });
});
