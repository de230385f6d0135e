import { describe, expect, it } from 'vitest';
import { type Millionths, parseDecimal } from '../../../../foundation/decimal.ts';
import { must } from '../../../../foundation/result.ts';
import { moneyQuestion, numberQuestion } from '../../test-support/questions.ts';
import type { Measure } from '../questionnaire/question.ts';
import { checkRange, type Measuring } from './check-range.ts';

const decimal = (text: string): Millionths => must(parseDecimal(text));
const range = (per: Measure, min: string | null, max: string | null) => ({
  per,
  min: min === null ? null : decimal(min),
  max: max === null ? null : decimal(max),
});
const NOTHING_KNOWN: Measuring = { inhabitants: null, cases: null };

const minutes = numberQuestion('zeit', {
  unit: 'Minuten je Fall',
  places: 1,
  range: range('absolut', '10', '90'),
});
const hours = numberQuestion('zeit', { unit: 'Stunden im Jahr', range: range('absolut', '500', '2000') });

const found = (
  question: Parameters<typeof checkRange>[0],
  figure: string,
  measuring: Measuring = NOTHING_KNOWN,
  note = '',
) => checkRange(question, decimal(figure), note, measuring);

describe('as it was answered', () => {
  it('takes the bounds themselves and what lies between', () => {
    for (const figure of ['10', '10.1', '90']) expect(found(minutes, figure)).toBeNull();
  });

  it('names the range and asks for hours typed as minutes: 0,5 × 60 = 30', () => {
    expect(found(minutes, '0.5')).toEqual({
      question: 'zeit',
      other: null,
      kind: 'bereich',
      severity: 'begruendung',
      sentence:
        'Üblich sind 10 bis 90 Minuten je Fall; eingetragen sind 0,5. Haben Sie Stunden statt Minuten eingetragen? Dann wären es 30 Minuten je Fall.',
      remedy: 'Berichtigen Sie die Zahl, oder schreiben Sie in die Bemerkung, warum sie stimmt.',
    });
  });

  it.each([
    // 60.000 minutes ÷ 60 = 1.000 hours
    [hours, '60000', 'Minuten statt Stunden', '1.000 Stunden im Jahr'],
    // 100 working days × 8 = 800 hours
    [hours, '100', 'Arbeitstage statt Stunden', '800 Stunden im Jahr'],
    // 1.800 seconds ÷ 60 = 30 minutes
    [minutes, '1800', 'Sekunden statt Minuten', '30 Minuten je Fall'],
    // 10 × 60 = 600 hours
    [hours, '10', 'Faktor 60', '600 Stunden im Jahr'],
  ])('asks for the slip of %o with %s', (question, figure, slip, meant) => {
    const sentence = found(question, figure)?.sentence;
    expect(sentence).toContain(slip);
    expect(sentence).toContain(`Dann wären es ${meant}.`);
  });

  it('asks for nothing where no other unit fits', () => {
    expect(found(minutes, '91')?.sentence).toBe(
      'Üblich sind 10 bis 90 Minuten je Fall; eingetragen sind 91.',
    );
  });

  it('is content with a reason, and shows it', () => {
    expect(found(minutes, '0.5', NOTHING_KNOWN, 'nur Stempel')).toMatchObject({
      severity: 'hinweis',
      remedy: 'Begründung: nur Stempel',
    });
  });

  it('knows ranges with one end', () => {
    const least = numberQuestion('n', { unit: 'Fälle', range: range('absolut', '5', null) });
    const most = numberQuestion('n', { unit: 'Fälle', range: range('absolut', null, '5') });
    expect(found(least, '4')?.sentence).toBe('Üblich sind mindestens 5 Fälle; eingetragen sind 4.');
    expect(found(most, '6')?.sentence).toBe('Üblich sind höchstens 5 Fälle; eingetragen sind 6.');
    expect(found(most, '5')).toBeNull();
    // 7.200 ÷ 60 = 120: the unit is asked for even then.
    const hours = numberQuestion('h', { unit: 'Stunden', range: range('absolut', null, '200') });
    expect(found(hours, '7200')?.sentence).toContain('Minuten statt Stunden');
    expect(found(numberQuestion('n'), '6')).toBeNull();
  });
});

describe('amounts', () => {
  const cost = moneyQuestion('kosten', { range: range('absolut', '20000', '200000') });
  it.each([
    // 45 thousand
    ['45', 'Tausend Euro statt Euro', '45.000 Euro'],
    // 4.500.000 cents ÷ 100 = 45.000
    ['4500000', 'Cent statt Euro', '45.000 Euro'],
    // 30.000.000 ÷ 100 = 300.000 lies outside, ÷ 1.000 = 30.000 fits
    ['30000000', 'drei Nullen zu viel', '30.000 Euro'],
  ])('asks back %s', (figure, slip, meant) => {
    expect(found(cost, figure)?.sentence).toContain(slip);
    expect(found(cost, figure)?.sentence).toContain(`Dann wären es ${meant}.`);
  });
});

describe('per 1,000 inhabitants', () => {
  const cases = numberQuestion('faelle', { range: range('einwohner', '50', '150') });
  const town: Measuring = { inhabitants: 16_200, cases: null };

  it('measures exactly: 810 ÷ 16,2 = 50 is in, 809 is not', () => {
    expect(found(cases, '810', town)).toBeNull();
    // 809 ÷ 16,2 = 49,938… → 49,94
    expect(found(cases, '809', town)?.sentence).toBe(
      'Üblich sind 50 bis 150 Fälle je 1.000 Einwohner; eingetragen sind 809 Fälle, das sind 49,94 je 1.000 Einwohner bei 16.200 Einwohnern.',
    );
  });

  it('says that it could not check where no count is known', () => {
    expect(found(cases, '1')).toMatchObject({
      severity: 'hinweis',
      sentence: expect.stringContaining('Einwohnerzahl'),
    });
  });
});

describe('per case', () => {
  const yearly = numberQuestion('stunden', { unit: 'Stunden im Jahr', range: range('faelle', '0.25', '2') });
  it('measures by the answered number of cases: 1.200 ÷ 600 = 2 is in, 1.201 (2,00166…) is not', () => {
    const measuring = { inhabitants: null, cases: decimal('600') };
    expect(found(yearly, '1200', measuring)).toBeNull();
    expect(found(yearly, '1201', measuring)?.sentence).toContain('das sind 2,0017 je Fall');
    // 36.000 minutes: 60 per case; ÷ 60 = 1 hour per case
    expect(found(yearly, '36000', measuring)?.sentence).toContain('Minuten statt Stunden');
  });
  it('says that it could not check without cases', () => {
    const without = { inhabitants: 10, cases: decimal('0') };
    expect(found(yearly, '5', without)?.sentence).toContain('Zahl der Fälle fehlt');
  });
});
