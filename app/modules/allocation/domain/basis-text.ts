import { cents } from '../../../foundation/cents.ts';
import { decimalToString, millionths } from '../../../foundation/decimal.ts';
import { germanDecimal, germanEuro, germanInteger } from '../../../foundation/german.ts';
import { type Fraction, fraction, germanFraction } from './fraction.ts';
import { labelOf } from './measure-labels.ts';
import type { BoundHit, PartDerivation } from './part-derivation.ts';

/** Figures are shown with up to six places, as they are given; days may make them endless. */
const SHOWN = 6;

/**
 * One German line that says how a part came about: "32 von 1.817 Stunden, 0,45 ct aufgerundet".
 * Rounding is told of the size of the amount, so a credit reads like the charge it mirrors.
 */
export function basisText(derivation: PartDerivation): string {
  if (derivation.bound !== null) return boundText(derivation, derivation.bound);
  const base = derivation.rate === null ? sharedText(derivation) : rateText(derivation);
  return [base, roundingText(derivation)].filter((text) => text !== '').join(', ');
}

function sharedText(derivation: PartDerivation): string {
  const { totalWeight } = derivation;
  if (totalWeight === null) return ownMeasure(derivation);
  const label = labelOf(derivation.measure);
  const noun = totalWeight.numerator === totalWeight.denominator ? label.one : label.ofMany;
  const share = `${germanFraction(derivation.weight, SHOWN)} von ${germanFraction(totalWeight, SHOWN)} ${noun}`;
  return `${share}${daysNote(derivation)}${derivation.partial ? ' (ohne die Mitglieder am Mindest- oder Höchstbetrag)' : ''}`;
}

function daysNote({ days, measured }: PartDerivation): string {
  if (days === null) return '';
  if (days.member === days.period) return ' nach Tagen';
  return ` nach Tagen (${germanDecimal(decimalToString(measured))} an ${daysText(days.member, days.period)})`;
}

function rateText(derivation: PartDerivation): string {
  const euro = `${rateDecimal(derivation)}\u00a0€`;
  if (derivation.kind === 'flat') return `${euro} je Mitglied${daysFactorText(derivation)}`;
  return `${ownMeasure(derivation)}${daysFactorText(derivation)} × ${euro}`;
}

function ownMeasure({ measure, measured }: PartDerivation): string {
  const figure = decimalToString(measured);
  const label = labelOf(measure);
  return `${germanDecimal(figure)} ${figure === '1' ? label.one : label.many}`;
}

/** A rate with at least the two places of an amount. */
function rateDecimal({ rate }: PartDerivation): string {
  const [whole = '0', places = ''] = decimalToString(rate ?? millionths(0n)).split('.');
  return germanDecimal(`${whole}.${places.padEnd(2, '0')}`);
}

function daysFactorText({ days }: PartDerivation): string {
  if (days === null || days.member === days.period) return '';
  return ` × ${daysText(days.member, days.period)}`;
}

const daysText = (member: number, period: number): string =>
  `${germanInteger(member)} von ${germanInteger(period)} Tagen`;

function boundText({ amount }: PartDerivation, bound: BoundHit): string {
  const limit = germanEuro(bound.amount);
  const before = bound.earlier === 0n ? '' : `, ${germanEuro(bound.earlier)} davon in früheren Schichten`;
  if (bound.kind === 'floor') return `auf den Mindestbetrag von ${limit} angehoben${before}`;
  if (amount >= 0n) return `auf den Höchstbetrag von ${limit} begrenzt${before}`;
  const paid = `die früheren Schichten (${germanEuro(bound.earlier)}) übersteigen den Höchstbetrag von ${limit}`;
  return `${paid}, ${germanEuro(cents(-amount))} zurückgenommen`;
}

function roundingText({ rounding, exact }: PartDerivation): string {
  if (rounding.numerator === 0n) return '';
  const grew = rounding.numerator < 0n === exact.numerator < 0n;
  return `${centFraction(rounding)} ct ${grew ? 'aufgerundet' : 'abgerundet'}`;
}

/** The size of a difference in hundredths of a cent. */
function centFraction({ numerator, denominator }: Fraction): string {
  const size = fraction(numerator < 0n ? -numerator : numerator, denominator);
  if (size.numerator * 200n < size.denominator) return 'unter 0,01';
  const [whole, places = ''] = germanFraction(size, 2).split(',');
  return `${whole},${places.padEnd(2, '0')}`;
}
