import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../foundation/calendar-date.ts';
import { populationAt, populationOf } from './population-history.ts';

const entry = (asOf: string, value: number) => ({ asOf: calendarDate(asOf), value, source: 'Destatis' });
/** Mörfelden-Walldorf, out of order on purpose. */
const HISTORY = [entry('2024-12-31', 31638), entry('2021-12-31', 34641), entry('2022-12-31', 35291)];

describe('populationAt', () => {
  it.each([
    ['2021-12-31', 34641],
    ['2022-12-30', 34641],
    ['2024-12-30', 35291],
    ['2026-11-21', 31638],
  ])('on %s the count is %i', (date, value) => {
    expect(populationAt(HISTORY, calendarDate(date))).toMatchObject({ ok: true, value: { value } });
  });

  it('refuses before the first count and names it', () => {
    expect(populationAt(HISTORY, calendarDate('2018-10-31'))).toEqual({
      ok: false,
      error:
        'Für den 31.10.2018 gilt keine hinterlegte Einwohnerzahl. Die früheste ist vom 31.12.2021; ' +
        'ergänzen Sie eine ältere oder wählen Sie einen späteren Tag.',
    });
    expect(populationAt([], calendarDate('2024-12-31'))).toMatchObject({
      ok: false,
      error: expect.stringContaining('Tragen Sie'),
    });
  });

  it('never answers with a later count, and with none between the answer and the date', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(calendarDate('2015-01-01'), days));
    const histories = fc.uniqueArray(fc.record({ asOf: day, value: fc.nat(), source: fc.constant('x') }), {
      selector: (e) => e.asOf,
    });
    fc.assert(
      fc.property(histories, day, (history, date) => {
        const answer = populationAt(history, date);
        const earlier = history.filter((candidate) => candidate.asOf <= date);
        if (!answer.ok) return earlier.length === 0;
        return answer.value.asOf <= date && earlier.every((candidate) => candidate.asOf <= answer.value.asOf);
      }),
    );
  });
});

describe('populationOf', () => {
  it('answers for a day of count only', () => {
    expect(populationOf(HISTORY, calendarDate('2022-12-31'))).toMatchObject({
      ok: true,
      value: { value: 35291 },
    });
    expect(populationOf(HISTORY, calendarDate('2023-12-31'))).toEqual({
      ok: false,
      error:
        'Zum 31.12.2023 ist keine Einwohnerzahl hinterlegt. Hinterlegt: 31.12.2021, 31.12.2022, 31.12.2024.',
    });
  });
});
