import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { counts, sampleMember, sampleRecord } from '../test-support/member-samples.ts';
import { computeMemberLines } from '../use-cases/compute-member-overview.ts';
import { signedInteger, signedPercent, squareKilometres } from './member-texts.ts';
import { memberRows } from './members-csv.ts';
import { readMembersQuery, selectLines } from './members-query.ts';

const read = (text: string) => readMembersQuery(new URLSearchParams(text));
const lines = computeMemberLines(
  [
    sampleRecord(
      sampleMember({ key: '06433001', name: 'Ä', areaHectares: 300 }),
      counts({ 2021: 10, 2024: 30 }),
    ),
    sampleRecord(sampleMember({ key: '06433002', name: 'B', areaHectares: 100 }), counts({ 2024: 20 })),
    sampleRecord(sampleMember({ key: '07339043', name: 'C', standing: 'gast', areaHectares: null })),
  ],
  calendarDate('2024-12-31'),
);
const keys = (text: string) => selectLines(lines, read(text)).map(({ member }) => member.key);

describe('the address of the list', () => {
  it('is read, and falls back to everyone on the latest day', () => {
    expect(read('')).toEqual({
      date: undefined,
      wrongDate: undefined,
      standing: '',
      sort: { by: 'name', direction: 'ascending' },
    });
    expect(read('stichtag=2022-12-31&zugehoerigkeit=gast&sort=-einwohner')).toMatchObject({
      date: '2022-12-31',
      standing: 'gast',
      sort: { by: 'einwohner', direction: 'descending' },
    });
    expect(read('stichtag=gestern&zugehoerigkeit=x&sort=x')).toMatchObject({
      date: undefined,
      wrongDate: 'gestern',
      standing: '',
      sort: { by: 'name' },
    });
  });

  it('filters by standing', () => {
    expect(keys('zugehoerigkeit=gast')).toEqual(['07339043']);
    expect(keys('zugehoerigkeit=mitglied')).toEqual(['06433001', '06433002']);
  });

  it('sorts by figures either way, and lines without the figure last', () => {
    expect(keys('sort=einwohner')).toEqual(['06433002', '06433001', '07339043']);
    expect(keys('sort=-einwohner')).toEqual(['06433001', '06433002', '07339043']);
    expect(keys('sort=flaeche')).toEqual(['06433002', '06433001', '07339043']);
    expect(keys('sort=-veraenderung')).toEqual(['06433001', '06433002', '07339043']);
    expect(keys('sort=-name')).toEqual(['07339043', '06433002', '06433001']);
  });
});

describe('the sheet', () => {
  it('has every figure with day and source', () => {
    const [head, first, second, third] = memberRows(lines);
    expect(first).toHaveLength(head?.length ?? 0);
    expect(first?.slice(8)).toEqual([
      300,
      30,
      '2024-12-31',
      'Liste 2024',
      10,
      '2021-12-31',
      30,
      '2024-12-31',
      20,
    ]);
    expect(second?.slice(-5)).toEqual([null, null, null, null, null]);
    expect(third?.[11]).toContain('gilt keine hinterlegte Einwohnerzahl');
  });
});

describe('figures as they are read', () => {
  it('writes areas, differences and percents the German way', () => {
    expect(squareKilometres(4011)).toBe('40,11');
    expect(squareKilometres(5)).toBe('0,05');
    expect(squareKilometres(139_700)).toBe('1.397,00');
    expect([1234, 0, -5].map(signedInteger)).toEqual(['+1.234', '0', '−5']);
    expect([81, 0, -5, -123].map(signedPercent)).toEqual([
      '+8,1\u00a0%',
      '0,0\u00a0%',
      '−0,5\u00a0%',
      '−12,3\u00a0%',
    ]);
  });
});
