import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents } from '../../../../foundation/cents.ts';
import { MATTERS } from './authority-law.ts';
import { type AuthorityQuestion, decideAuthority } from './decide-authority.ts';
import type { ValueLimit } from './value-limit.ts';

const SINCE = calendarDate('2025-01-01');
const LIMIT: ValueLimit = {
  validFrom: SINCE,
  headCents: cents(10_000_00n),
  executiveCents: cents(50_000_00n),
  source: 'Hauptsatzung § 4',
  isSample: false,
};
const QUESTION: AuthorityQuestion = {
  memberKind: 'stadt',
  amount: cents(10_000_00n),
  matter: 'verpflichtung',
  limits: [LIMIT],
  date: calendarDate('2026-11-21'),
};
const decide = (changes: Partial<AuthorityQuestion> = {}) => decideAuthority({ ...QUESTION, ...changes });
const decider = (changes: Partial<AuthorityQuestion> = {}) => {
  const decided = decide(changes);
  return decided.ok ? `${decided.value.decidedBy} ${decided.value.alone}` : decided.error;
};

describe('decideAuthority (HGO §§ 50, 51, 66, 70)', () => {
  it.each([
    [0n, 'leitung true'],
    [1n, 'leitung true'],
    [10_000_00n, 'leitung true'],
    [10_000_01n, 'exekutive false'],
    [50_000_00n, 'exekutive false'],
    [50_000_01n, 'vertretung false'],
  ])('finds who decides %d cents by the local limits of 10,000 and 50,000 EUR', (amount, expected) => {
    expect(decider({ amount: cents(amount) })).toBe(expected);
  });

  it('gives the reason and the source with the decision', () => {
    expect(decide({ amount: cents(12_345_67n) })).toEqual({
      ok: true,
      value: {
        decidedBy: 'exekutive',
        body: 'der Magistrat',
        alone: false,
        reason:
          '12.345,67\u00a0€ übersteigen die Wertgrenze der Leitung von 10.000,00\u00a0€; es entscheidet der Magistrat.',
        source: 'HGO § 66; Wertgrenze seit 01.01.2025: Hauptsatzung § 4',
      },
    });
  });

  it.each([
    ['gemeinde', 'der Gemeindevorstand', 'die Gemeindevertretung'],
    ['stadt', 'der Magistrat', 'die Stadtverordnetenversammlung'],
    ['sonderstatusstadt', 'der Magistrat', 'die Stadtverordnetenversammlung'],
    ['landkreis', 'der Kreisausschuss', 'der Kreistag'],
  ] as const)('names the bodies of a %s', (memberKind, executive, council) => {
    expect(decide({ memberKind, amount: cents(20_000_00n) })).toMatchObject({ value: { body: executive } });
    expect(decide({ memberKind, matter: 'satzung', limits: [] })).toMatchObject({ value: { body: council } });
  });

  it('leaves agreements under public law and statutes to the council, whatever they cost', () => {
    const matters = ['oeffentlich-rechtliche-vereinbarung', 'satzung'] as const;
    for (const matter of matters)
      for (const amount of [null, cents(0n), cents(1n)])
        expect(decider({ matter, amount, limits: [] })).toBe('vertretung false');
  });

  it('takes the executive body without a limit of its own as competent for every amount', () => {
    const limits = [{ ...LIMIT, executiveCents: null }];
    expect(decider({ limits, amount: cents(9_000_000_00n) })).toBe('exekutive false');
  });

  it('needs no limit where nothing is to be paid', () => {
    expect(decider({ amount: cents(0n), limits: [] })).toBe('leitung true');
    expect(decider({ matter: 'stellungnahme', amount: null, limits: [] })).toBe('leitung true');
  });

  it('judges an opinion that costs something by its amount', () => {
    expect(decider({ matter: 'stellungnahme', amount: cents(20_000_00n) })).toBe('exekutive false');
  });

  it('takes the limit of the day: the day before, the first day, the day before the next, the next', () => {
    const next = calendarDate('2026-07-01');
    const limits = [{ ...LIMIT, validFrom: next, headCents: cents(5_000_00n) }, LIMIT];
    const at = (date: typeof next) => decider({ limits, date, amount: cents(8_000_00n) });
    expect(at(addDays(SINCE, -1))).toMatch(
      /Für den 31\.12\.2024 ist keine Wertgrenze hinterlegt.*Tragen Sie/,
    );
    expect(at(SINCE)).toBe('leitung true');
    expect(at(addDays(next, -1))).toBe('leitung true');
    expect(at(next)).toBe('exekutive false');
  });

  it.each<[string, Partial<AuthorityQuestion>, RegExp]>([
    ['without a limit', { limits: [] }, /keine Wertgrenze hinterlegt.*Befugnisse/],
    ['without an amount', { amount: null }, /nicht eingetragen.*Tragen Sie ein/],
    ['a negative amount', { amount: cents(-1n) }, /negativ/],
    ['an association', { memberKind: 'verband' }, /eigene Satzung/],
    ['before the law it knows', { date: calendarDate('2005-03-31') }, /01\.04\.2005/],
  ])('refuses %s and names the remedy', (_, changes, message) => {
    expect(decider(changes)).toMatch(message);
  });

  it('never lets more money be decided lower, and answers alone exactly for the head', () => {
    const order = ['leitung', 'exekutive', 'vertretung'];
    const amount = fc.bigInt({ min: 0n, max: 100_000_00n }).map(cents);
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...MATTERS), (a, b, matter) => {
        const [less, more] =
          a < b
            ? [decide({ amount: a, matter }), decide({ amount: b, matter })]
            : [decide({ amount: b, matter }), decide({ amount: a, matter })];
        if (!less.ok || !more.ok) return false;
        return (
          order.indexOf(less.value.decidedBy) <= order.indexOf(more.value.decidedBy) &&
          less.value.alone === (less.value.decidedBy === 'leitung')
        );
      }),
    );
  });
});
