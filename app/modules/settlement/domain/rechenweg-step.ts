import { decimalToString, millionths } from '../../../foundation/decimal.ts';
import { germanDecimal, germanEuro } from '../../../foundation/german.ts';
import {
  EQUAL,
  type ExplainedPart,
  type Fraction,
  germanFraction,
  labelOf,
  type PartDerivation,
} from '../../allocation/domain/index.ts';

/** One line of a Rechenweg in German texts; null where it has none. */
export interface RechenwegStep {
  readonly label: string;
  /** In words: "Gesamtkosten × Stunden ÷ alle Stunden". */
  readonly formula: string | null;
  /** With the figures put in. */
  readonly values: string | null;
  readonly result: string;
  /** How it was rounded, which bound held. */
  readonly note: string | null;
}

const MEASURE_PLACES = 6;
const EXACT_PLACES = 4;

/** The step of one layer's part; `shared` is what a `rest` layer shares out, in words. */
export const partStep = (part: ExplainedPart, shared: string): RechenwegStep => ({
  label: part.layer,
  formula: formulaOf(part.derivation, shared),
  values: valuesOf(part),
  result: germanEuro(part.amount),
  note: noteOf(part),
});

function formulaOf(derivation: PartDerivation, rest: string): string {
  const { kind, measure, bound, partial } = derivation;
  if (bound !== null)
    return bound.kind === 'floor' ? 'Mindestbetrag − frühere Anteile' : 'Höchstbetrag − frühere Anteile';
  const { many } = labelOf(measure);
  if (kind === 'flat') return 'Fester Betrag je Mitglied';
  if (kind === 'rate') return `Satz × ${many}`;
  const own = kind === 'share' ? `${percentOf(derivation)} der Gesamtkosten` : rest;
  const shared = partial ? 'Verbleibender Betrag' : own;
  const all = partial ? ' der Mitglieder ohne Mindest- oder Höchstbetrag' : '';
  return measure === EQUAL
    ? `${shared} ÷ Zahl der Mitglieder${all}`
    : `${shared} × ${many} ÷ alle ${many}${all}`;
}

const percentOf = ({ percent }: PartDerivation): string =>
  percent === null ? '' : `${germanDecimal(decimalToString(percent))} %`;

function valuesOf({ derivation, amount }: ExplainedPart): string {
  const { bound, rate, measure, weight, pool, totalWeight } = derivation;
  if (bound !== null) return `${germanEuro(bound.amount)} − ${germanEuro(bound.earlier)}`;
  if (rate !== null) return rateText(derivation);
  if (pool === null || totalWeight === null) return germanEuro(amount);
  const total = germanFraction(totalWeight, MEASURE_PLACES);
  if (measure === EQUAL && isOne(weight)) return `${germanEuro(pool)} ÷ ${total}`;
  return `${germanEuro(pool)} × ${germanFraction(weight, MEASURE_PLACES)} ÷ ${total}`;
}

const isOne = ({ numerator, denominator }: Fraction): boolean => numerator === denominator;

function rateText({ rate, kind, measured, days }: PartDerivation): string {
  const [whole = '0', places = ''] = decimalToString(rate ?? millionths(0n)).split('.');
  const euro = `${germanDecimal(`${whole}.${places.padEnd(2, '0')}`)}\u00a0€`;
  const factors = kind === 'flat' ? [euro] : [euro, germanDecimal(decimalToString(measured))];
  return [...factors, ...(days === null ? [] : [`${days.member} ÷ ${days.period} Tage`])].join(' × ');
}

/** Bound, days and rounding, as far as they matter. */
function noteOf({ derivation, basis }: ExplainedPart): string | null {
  if (derivation.bound !== null) return `${capital(basis)}.`;
  const notes = [daysNote(derivation), roundingNote(derivation)].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const daysNote = ({ days }: PartDerivation): string | null =>
  days === null || days.member === days.period
    ? null
    : `Gezählt nach Tagen: ${days.member} von ${days.period}.`;

/** "Genau 20.077,0501 € (0,01 ct abgerundet)": how far the whole cent lies from the exact part. */
function roundingNote({ exact, rounding }: PartDerivation): string | null {
  if (rounding.numerator === 0n) return null;
  const up = rounding.numerator > 0n === exact.numerator >= 0n;
  const euro = germanFraction(
    { numerator: exact.numerator, denominator: exact.denominator * 100n },
    EXACT_PLACES,
  );
  return `Vor dem Runden ${euro}\u00a0€, ${centText(rounding)} ct ${up ? 'aufgerundet' : 'abgerundet'}.`;
}

function centText({ numerator, denominator }: Fraction): string {
  const size = { numerator: numerator < 0n ? -numerator : numerator, denominator };
  if (size.numerator * 200n < size.denominator) return 'unter 0,01';
  const [whole = '0', places = ''] = germanFraction(size, 2).split(',');
  return `${whole},${places.padEnd(2, '0')}`;
}
