import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { germanInteger } from '../../../foundation/german.ts';
import { checkPopulation, checkSameDay, type PopulationForm } from './check-population.ts';

const TODAY = calendarDate('2026-11-21');
const FORM: PopulationForm = { asOf: '2024-12-31', value: '16542', source: 'Statistik Hessen', reason: '' };
const check = (changes: Partial<PopulationForm>) => checkPopulation({ ...FORM, ...changes }, TODAY);
const fields = (changes: Partial<PopulationForm>): string[] => {
  const checked = check(changes);
  return checked.ok ? [] : checked.error.map(({ field }) => field);
};

describe('checkPopulation', () => {
  it.each(['16542', '16.542', '16 542', '16\u00a0542', ' 16542 '])('reads %j as 16542', (value) => {
    expect(check({ value })).toEqual({
      ok: true,
      value: { entry: { asOf: '2024-12-31', value: 16_542, source: 'Statistik Hessen' }, reason: '' },
    });
  });

  it('reads every whole number as pages write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        const checked = check({ value: germanInteger(value) });
        expect(checked.ok && checked.value.entry.value).toBe(value);
      }),
    );
  });

  it.each(['', 'viele', '16,5', '16.54', '1.6542', '-5', '1e4', '100.000.000', '0x10'])(
    'refuses %j',
    (value) => {
      expect(fields({ value })).toEqual(['value']);
    },
  );

  it.each(['', '31.12.2024', '2024-02-30', '2026-11-22', '1899-12-31'])('refuses the day %j', (asOf) => {
    expect(fields({ asOf })).toEqual(['asOf']);
  });

  it('takes today and the first day of 1900', () => {
    expect(fields({ asOf: '2026-11-21' })).toEqual([]);
    expect(fields({ asOf: '1900-01-01' })).toEqual([]);
  });

  it('wants a source, and texts that fit', () => {
    expect(fields({ source: ' ' })).toEqual(['source']);
    expect(fields({ source: 'x'.repeat(301) })).toEqual(['source']);
    expect(fields({ reason: 'x'.repeat(501) })).toEqual(['reason']);
    expect(fields({ asOf: '', value: '', source: '' })).toEqual(['asOf', 'value', 'source']);
  });
});

describe('checkSameDay', () => {
  const entry = { asOf: calendarDate('2024-12-31'), value: 16_542, source: 'A' };

  it('has nothing against the first count of a day or the same value from another source', () => {
    expect(checkSameDay(undefined, entry)).toBeUndefined();
    expect(checkSameDay({ ...entry, source: 'B' }, entry)).toBeUndefined();
  });

  it('refuses another value and names the recorded one with its source', () => {
    expect(checkSameDay({ ...entry, value: 16_540, source: 'B' }, entry)?.message).toContain(
      'Zum 31.12.2024 sind schon 16.540 Einwohner eingetragen (B).',
    );
  });
});
