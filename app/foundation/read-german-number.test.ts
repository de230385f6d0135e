import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from './cents.ts';
import { decimalToString, millionths } from './decimal.ts';
import { germanAmount, germanDecimal } from './german.ts';
import { readGermanAmount, readGermanDecimal, readGermanInteger } from './read-german-number.ts';

describe('readGermanAmount', () => {
  it.each<[string, bigint]>([
    ['1.140.000,00', 114_000_000n],
    ['1140000,00', 114_000_000n],
    ['1140000.00', 114_000_000n],
    ['1140000', 114_000_000n],
    ['1.140.000', 114_000_000n],
    ['1 140 000,5', 114_000_050n],
    ['12,50', 1_250n],
    ['12.50', 1_250n],
    ['12.5', 1_250n],
    [' 3.000,00 € ', 300_000n],
    ['3000 EUR', 300_000n],
    ['0012,50', 1_250n],
    ['−5,00', -500n],
    ['-5', -500n],
    ['0', 0n],
  ])('%j is %s cents', (text, expected) => {
    expect(readGermanAmount(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['1.140', '„1.140“ ist mehrdeutig. Schreiben Sie 1140 oder 1.140,00.'],
    ['12,345', '„12,345“ hat mehr als zwei Nachkommastellen. Runden Sie auf ganze Cent, etwa 12,50.'],
    ['', 'Das Feld ist leer. Geben Sie eine Zahl ein, etwa 1.140.000,00.'],
    ['viel', '„viel“ ist keine Zahl. Schreiben Sie sie mit Komma, etwa 1.140.000,00 oder 12,50.'],
    [
      '1,140,000.00',
      '„1,140,000.00“ ist keine Zahl. Schreiben Sie sie mit Komma, etwa 1.140.000,00 oder 12,50.',
    ],
    ['11.40,00', '„11.40,00“ ist keine Zahl. Schreiben Sie sie mit Komma, etwa 1.140.000,00 oder 12,50.'],
    ['1e5', '„1e5“ ist keine Zahl. Schreiben Sie sie mit Komma, etwa 1.140.000,00 oder 12,50.'],
  ])('refuses %j', (text, error) => {
    expect(readGermanAmount(text)).toEqual({ ok: false, error });
  });

  it('reads back every amount as pages write it', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (value) => {
        expect(readGermanAmount(germanAmount(cents(value)))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('readGermanDecimal', () => {
  it.each<[string, bigint]>([
    ['0,07', 70_000n],
    ['0.070', 70_000n],
    ['39,04', 39_040_000n],
    ['1815', 1_815_000_000n],
    ['1.815,5', 1_815_500_000n],
  ])('%j is %s millionths', (text, expected) => {
    expect(readGermanDecimal(text)).toEqual({ ok: true, value: expected });
  });

  it.each(['1.815', '0,1234567', ''])('refuses %j', (text) => {
    expect(readGermanDecimal(text).ok).toBe(false);
  });

  it('reads back every figure that has no groups of three alone', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999n }), (value) => {
        const text = germanDecimal(decimalToString(millionths(value)));
        expect(readGermanDecimal(text)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('readGermanInteger', () => {
  it.each<[string, number]>([
    ['267.810', 267_810],
    ['267810', 267_810],
    [' 1 000 ', 1_000],
    ['0', 0],
  ])('%j is %d', (text, value) => {
    expect(readGermanInteger(text)).toEqual({ ok: true, value });
  });

  it.each(['', '267,5', '-1', '26.7810', '9'.repeat(16)])('refuses %j', (text) => {
    expect(readGermanInteger(text).ok).toBe(false);
  });
});
