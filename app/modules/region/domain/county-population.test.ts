import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { countyPopulation, populationOn, type RegisteredMember } from './county-population.ts';
import type { MemberKind } from './member.ts';

const END_2024 = calendarDate('2024-12-31');

function registered(
  key: string,
  name: string,
  counts: Record<string, number>,
  kind: MemberKind = 'gemeinde',
): RegisteredMember {
  const bare = {
    officialName: name,
    standing: 'mitglied' as const,
    ars: null,
    countyPart: null,
    areaHectares: null,
  };
  const population = Object.entries(counts).map(([asOf, value]) => ({
    asOf: calendarDate(asOf),
    value,
    source: 'Destatis',
  }));
  return { member: { key, name, kind, countyKey: key.slice(0, 5), ...bare }, population };
}

const BIEBESHEIM = registered('06433001', 'Biebesheim', { '2022-12-31': 6675, '2024-12-31': 6515 });
const STOCKSTADT = registered('06433013', 'Stockstadt', { '2024-12-31': 5945 });
const FREIGERICHT = registered('06435009', 'Freigericht', { '2024-12-31': 14165 });
const COUNTY = registered('06433', 'Kreis Groß-Gerau', {}, 'landkreis');

describe('countyPopulation', () => {
  it('adds the municipalities of that county alone and says that it is an assumption', () => {
    expect(countyPopulation([BIEBESHEIM, STOCKSTADT, FREIGERICHT, COUNTY], '06433', END_2024)).toEqual({
      ok: true,
      value: {
        value: 12460,
        asOf: '2024-12-31',
        assumption:
          'Annahme: Die Einwohnerzahl des Kreises ist die Summe der 2 eingetragenen Gemeinden am 31.12.2024 (12.460).',
      },
    });
  });

  it('names the municipality whose count is missing', () => {
    const answer = countyPopulation([BIEBESHEIM, STOCKSTADT], '06433', calendarDate('2023-06-30'));
    expect(answer).toEqual({
      ok: false,
      error: 'Für den 30.06.2023 fehlt die Einwohnerzahl von Stockstadt.',
    });
  });

  it('refuses to add counts of different days', () => {
    const old = registered('06433014', 'Trebur', { '2022-12-31': 13196 });
    expect(countyPopulation([STOCKSTADT, old], '06433', END_2024)).toMatchObject({
      ok: false,
      error: expect.stringContaining('31.12.2022, 31.12.2024'),
    });
  });

  it('refuses a county without municipalities', () => {
    expect(countyPopulation([COUNTY], '06433', END_2024).ok).toBe(false);
  });
});

describe('populationOn', () => {
  const all = [BIEBESHEIM, STOCKSTADT, FREIGERICHT, COUNTY];

  it('is the count of a municipality itself', () => {
    expect(populationOn(BIEBESHEIM, all, END_2024)).toEqual({ value: 6515, asOf: '2024-12-31' });
  });

  it('is that of its municipalities for a county, which has none of its own', () => {
    expect(populationOn(COUNTY, all, END_2024)).toEqual({ value: 12460, asOf: '2024-12-31' });
  });

  it('is unknown where nothing was counted, and for an association in a county', () => {
    const union = registered('abwasserverband', 'Abwasserverband', {}, 'verband');
    const placed = { ...union, member: { ...union.member, countyKey: '06433' } };
    expect(populationOn(placed, [...all, placed], END_2024)).toBeNull();
    expect(populationOn(BIEBESHEIM, all, calendarDate('2020-01-01'))).toBeNull();
  });
});
