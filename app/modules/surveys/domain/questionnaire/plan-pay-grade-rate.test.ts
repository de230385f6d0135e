import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents } from '../../../../foundation/cents.ts';
import { type PayGradeRate, rateOn } from './pay-grade-rate.ts';
import { planPayGradeRate } from './plan-pay-grade-rate.ts';

const KNOWN: PayGradeRate = {
  id: 'erste',
  payGrade: 'EG 9b',
  validFrom: calendarDate('2025-01-01'),
  validTo: null,
  yearCents: cents(7_200_000n),
  yearMinutes: 96_000,
  source: 'Muster',
  isSample: false,
};
const DRAFT = {
  payGrade: 'EG  9b',
  validFrom: '2026-01-01',
  yearCost: '74.500,00',
  yearMinutes: '96.000',
  source: 'Muster 2026',
};
const fields = (more: Partial<typeof DRAFT>): string[] => {
  const planned = planPayGradeRate({ ...DRAFT, ...more }, [KNOWN]);
  return planned.ok ? [] : planned.error.map(({ field }) => field);
};

describe('a new rate', () => {
  it('ends the one that it follows on the day before', () => {
    expect(planPayGradeRate(DRAFT, [KNOWN])).toEqual({
      ok: true,
      value: {
        payGrade: 'EG 9b',
        validFrom: '2026-01-01',
        yearCents: cents(7_450_000n),
        yearMinutes: 96_000,
        source: 'Muster 2026',
        validTo: null,
        ends: { id: 'erste', validTo: '2025-12-31' },
      },
    });
  });

  it('may begin before the first one, and ends the day before it', () => {
    const earlier = planPayGradeRate({ ...DRAFT, validFrom: '1.1.2024' }, [KNOWN]);
    expect(earlier).toMatchObject({
      ok: true,
      value: { validFrom: '2024-01-01', validTo: '2024-12-31', ends: null },
    });
  });

  it('joins the history of its grade, as that is spelled', () => {
    const history = [{ ...KNOWN, payGrade: 'außer Tarif' }];
    const planned = planPayGradeRate({ ...DRAFT, payGrade: 'Außer Tarif' }, history);
    expect(planned).toMatchObject({ ok: true, value: { payGrade: 'außer Tarif', ends: { id: 'erste' } } });
    expect(rateOn(history, 'Außer Tarif', calendarDate('2026-01-01')).ok).toBe(true);
  });

  it('takes every grade that a sheet takes', () => {
    expect(fields({ payGrade: 'Beschäftigte im Sozial- und Erziehungsd.' })).toEqual([]);
    expect(fields({ payGrade: 'Beschäftigte im Sozial- und Erziehungsdienst' })).toEqual(['payGrade']);
  });

  it('of the day on which another begins, or of a day between, is refused with the days that are free', () => {
    const history = [
      { ...KNOWN, validTo: calendarDate('2025-12-31') },
      { ...KNOWN, id: 'zweite', validFrom: calendarDate('2026-01-01') },
    ];
    const refused = planPayGradeRate({ ...DRAFT, validFrom: '2025-07-01' }, history);
    expect(!refused.ok && refused.error[0]?.message).toBe(
      'Für EG 9b gilt am 01.07.2025 schon ein Satz. Wählen Sie einen ersten Tag vor dem 01.01.2025 oder nach dem 01.01.2026.',
    );
  });

  it.each([
    ['no pay grade', { payGrade: '' }, ['payGrade']],
    ['no source', { source: ' ' }, ['source']],
    ['no amount', { yearCost: 'viel' }, ['yearCost']],
    ['nothing as its cost', { yearCost: '0' }, ['yearCost']],
    ['hours for minutes', { yearMinutes: '1.600' }, ['yearMinutes']],
    ['the first day of the one before', { validFrom: '2025-01-01' }, ['validFrom']],
    ['no first day', { validFrom: '' }, ['validFrom']],
  ])('is refused with %s', (_, wrong, named) => {
    expect(fields(wrong)).toEqual(named);
  });
});

describe('rateOn', () => {
  const history = [
    { ...KNOWN, validTo: calendarDate('2025-12-31') },
    { ...KNOWN, id: 'zweite', validFrom: calendarDate('2026-01-01') },
  ];

  it.each([
    ['2024-12-31', null],
    ['2025-01-01', 'erste'],
    ['2025-12-31', 'erste'],
    ['2026-01-01', 'zweite'],
    ['2030-06-01', 'zweite'],
  ])('of %s', (day, id) => {
    const found = rateOn(history, 'EG 9b', calendarDate(day));
    expect(found.ok ? found.value.id : null).toBe(id);
  });

  it('refuses a grade without a rate, by name, and never takes another', () => {
    const found = rateOn(history, 'EG 10', calendarDate('2026-01-01'));
    expect(found).toMatchObject({ ok: false, error: expect.stringContaining('EG 10') });
  });
});
