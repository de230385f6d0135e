import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents } from '../../../../foundation/cents.ts';
import type { Deputy } from './deputy.ts';
import { overlap } from './deputy.ts';
import { decideRemoval } from './entry-refusal.ts';
import { type DeputyForm, planDeputy, planDeputyEnd } from './plan-deputy.ts';
import { planLegalParty } from './plan-legal-party.ts';
import { planValueLimit, type ValueLimitForm } from './plan-value-limit.ts';
import { type ValueLimit, valueLimitAt } from './value-limit.ts';

const TODAY = calendarDate('2026-11-21');
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
const LIMIT: ValueLimit = {
  validFrom: calendarDate('2026-01-01'),
  headCents: cents(5_000_00n),
  executiveCents: null,
  source: 'Hauptsatzung',
  isSample: false,
};
const FORM: ValueLimitForm = {
  validFrom: '2027-01-01',
  head: '10.000,00',
  executive: '',
  source: ' Beschluss ',
};
const refusedFields = (changes: Partial<ValueLimitForm>) => {
  const planned = planValueLimit([LIMIT], { ...FORM, ...changes }, TODAY);
  return planned.ok ? [] : planned.error.map(({ field }) => field);
};

describe('planValueLimit', () => {
  it('reads what people type', () => {
    expect(planValueLimit([LIMIT], { ...FORM, executive: '50000' }, TODAY)).toEqual({
      ok: true,
      value: {
        validFrom: '2027-01-01',
        headCents: 1_000_000n,
        executiveCents: 5_000_000n,
        source: 'Beschluss',
        isSample: false,
      },
    });
  });

  it('takes the day as its own example writes it', () => {
    expect(planValueLimit([LIMIT], { ...FORM, validFrom: '01.01.2027' }, TODAY)).toMatchObject({
      value: { validFrom: '2027-01-01' },
    });
  });

  it.each<[string, Partial<ValueLimitForm>]>([
    ['validFrom', { validFrom: '' }],
    ['validFrom', { validFrom: '2026-01-01' }],
    ['validFrom', { validFrom: '2126-01-01' }],
    ['head', { head: '' }],
    ['head', { head: '-5' }],
    ['head', { head: '1.500' }],
    ['head', { head: '99999999999,00' }],
    ['executive', { executive: '9.999,99' }],
    ['source', { source: 'x'.repeat(301) }],
  ])('refuses (%s) %j', (field, changes) => {
    expect(refusedFields(changes)).toEqual([field]);
  });

  it('never changes what held on a day before the new entry', () => {
    fc.assert(
      fc.property(day, day, (first, asked) => {
        const planned = planValueLimit([LIMIT], { ...FORM, validFrom: first }, TODAY);
        if (!planned.ok || asked >= planned.value.validFrom) return true;
        const before = valueLimitAt([LIMIT], asked);
        return (
          JSON.stringify(valueLimitAt([LIMIT, planned.value], asked), plain) === JSON.stringify(before, plain)
        );
      }),
    );
  });
});

const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);

describe('planLegalParty', () => {
  it('keeps one blank between words and refuses an empty name', () => {
    const form = {
      validFrom: '2027-01-01',
      name: ' Stadt  Raunheim,\nder Magistrat ',
      source: 'Hauptsatzung',
    };
    expect(planLegalParty([], form, TODAY)).toMatchObject({
      value: { name: 'Stadt Raunheim, der Magistrat' },
    });
    expect(planLegalParty([], { ...form, name: ' ' }, TODAY)).toMatchObject({ error: [{ field: 'name' }] });
  });
});

const DEPUTY: Deputy = {
  id: 'a',
  memberId: 'm',
  kind: 'abwesenheit',
  address: 'vertretung@raunheim.test',
  office: 'Erste Stadträtin',
  validFrom: calendarDate('2026-11-16'),
  validTo: calendarDate('2026-11-27'),
  isSample: false,
};
const DEPUTY_FORM: DeputyForm = {
  kind: 'abwesenheit',
  address: ' Vertretung@Raunheim.Test ',
  office: 'Stadtrat',
  validFrom: '2026-12-01',
  validTo: '2026-12-05',
};

describe('planDeputy', () => {
  it('writes the address small, so that it is found', () => {
    expect(planDeputy([DEPUTY], DEPUTY_FORM)).toMatchObject({
      value: { address: 'vertretung@raunheim.test' },
    });
  });

  it('never lets two of a kind share a day', () => {
    fc.assert(
      fc.property(day, fc.nat(30), fc.constantFrom('allgemein', 'abwesenheit'), (first, length, kind) => {
        const form = { ...DEPUTY_FORM, kind, validFrom: first, validTo: addDays(first, length) };
        const planned = planDeputy([DEPUTY], form);
        const shares = overlap(DEPUTY, { validFrom: first, validTo: addDays(first, length) });
        return planned.ok === (kind !== 'abwesenheit' || !shares);
      }),
    );
  });
});

describe('planDeputyEnd', () => {
  const end = (typed: string, deputy = DEPUTY) => {
    const planned = planDeputyEnd(deputy, typed, TODAY);
    return planned.ok ? planned.value : planned.error;
  };

  it('takes yesterday, today and later days up to the end', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-27'].map((typed) => end(typed))).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-27',
    ]);
  });

  it.each([
    ['2026-11-19', /frühestens der 20\.11\.2026/],
    ['2026-11-28', /endet schon am 27\.11\.2026/],
    ['', /letzten Tag der Vertretung/],
  ])('refuses %s', (typed, message) => {
    expect(end(typed)).toMatch(message);
  });

  it('refuses for one that is over, and one that has not begun', () => {
    expect(end('2026-11-21', { ...DEPUTY, validTo: calendarDate('2026-11-20') })).toMatch(
      /schon am 20\.11\.2026 ausgelaufen/,
    );
    expect(end('2026-11-21', { ...DEPUTY, validFrom: calendarDate('2026-11-22') })).toMatch(
      /beginnt am 22\.11\.2026/,
    );
  });
});

it('takes out what begins tomorrow, keeps what begins today', () => {
  expect(decideRemoval(addDays(TODAY, 1), TODAY)).toMatchObject({ ok: true });
  expect(decideRemoval(TODAY, TODAY)).toMatchObject({ ok: false, error: /bleibt stehen/ });
});
