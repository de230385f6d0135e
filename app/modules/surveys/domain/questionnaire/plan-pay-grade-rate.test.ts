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
        ends: { id: 'erste', validTo: '2025-12-31' },
      },
    });
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
