import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents } from '../../../../foundation/cents.ts';
import { MATTERS } from './authority-law.ts';
import { type FormQuestion, requiredForm } from './required-form.ts';

const QUESTION: FormQuestion = {
  memberKind: 'gemeinde',
  matter: 'verpflichtung',
  amount: cents(20_000_00n),
  decidedBy: 'exekutive',
  date: calendarDate('2026-11-21'),
};
const form = (changes: Partial<FormQuestion> = {}) => requiredForm({ ...QUESTION, ...changes });

describe('requiredForm (HGO § 71 II, HKO § 45)', () => {
  it('asks for head and a further member of the executive body where it obliges', () => {
    expect(form()).toEqual({
      ok: true,
      value: {
        form: 'schrift',
        signatories: [
          {
            capacity: 'leitung',
            label: 'Bürgermeisterin, Bürgermeister oder allgemeine Vertretung',
          },
          { capacity: 'weiteres-mitglied', label: 'Weiteres Mitglied des Gemeindevorstands' },
        ],
        reason:
          'Es verpflichtet die Kommune zu 20.000,00\u00a0€: nötig sind zwei Unterschriften auf Papier oder mit qualifizierter elektronischer Signatur.',
        source: 'HGO § 71 Abs. 2',
      },
    });
  });

  it('names the offices of the county', () => {
    expect(form({ memberKind: 'landkreis' })).toMatchObject({
      value: {
        source: 'HKO § 45 Abs. 2',
        signatories: [
          { label: 'Landrätin, Landrat oder allgemeine Vertretung' },
          { label: 'Weiteres Mitglied des Kreisausschusses' },
        ],
      },
    });
  });

  it.each<[string, Partial<FormQuestion>, 'text' | 'schrift']>([
    ['current business of minor weight', { decidedBy: 'leitung' }, 'text'],
    ['what costs nothing', { amount: cents(0n), decidedBy: 'leitung' }, 'text'],
    ['what costs nobody knows yet', { amount: null, matter: 'stellungnahme', decidedBy: 'leitung' }, 'text'],
    ['an opinion with a clause that costs', { matter: 'stellungnahme' }, 'schrift'],
    ['an agreement without cost', { matter: 'oeffentlich-rechtliche-vereinbarung', amount: null }, 'schrift'],
  ])('decides %s', (_, changes, expected) => {
    expect(form(changes)).toMatchObject({ value: { form: expected } });
  });

  it('refuses a body whose own statute says who signs', () => {
    expect(form({ memberKind: 'verband' })).toMatchObject({ ok: false, error: /Satzung/ });
  });

  it('follows the amount, not the kind of document; two capacities or none', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 1_000_000_00n }),
        fc.constantFrom('exekutive', 'vertretung'),
        fc.constantFrom(...MATTERS),
        (amount, decidedBy, matter) => {
          const answer = form({ amount: cents(amount), decidedBy, matter });
          return answer.ok && answer.value.form === 'schrift' && answer.value.signatories.length === 2;
        },
      ),
    );
  });
});
