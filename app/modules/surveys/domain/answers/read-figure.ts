import type { Cents } from '../../../../foundation/cents.ts';
import { MILLION, type Millionths } from '../../../../foundation/decimal.ts';
import {
  readGermanAmount,
  readGermanDecimal,
  readGermanInteger,
} from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { NumberQuestion } from '../questionnaire/question.ts';

/** A million million: what is more was not meant. */
const LARGEST = 1_000_000_000_000n;
/** "120 Stunden": a figure with a word behind it. */
const WITH_UNIT = /^([-−]?\d[\d.,\s\u00a0\u202f]*?)\s*(%|[^\d\s.,][^\d]*)$/u;

/** How a figure may look: unit behind it, places, whether below zero. */
export interface FigureForm {
  readonly unit: string;
  readonly places: number;
  readonly mayBeNegative: boolean;
}

/** A figure below zero is taken only where the questionnaire says that such are usual. */
export const figureForm = ({ unit, places, range }: NumberQuestion): FigureForm => ({
  unit,
  places,
  mayBeNegative: isNegative(range?.min),
});

export const isNegative = (bound: bigint | null | undefined): boolean =>
  typeof bound === 'bigint' && bound < 0n;

/** Reads a figure with its places; its own unit behind it is taken, another one asked back. */
export function readFigure(typed: string, form: FigureForm): Result<Millionths, string> {
  const bare = withoutUnit(typed.trim(), form.unit);
  if (!bare.ok) return bare;
  const value = readDecimal(bare.value, form.places);
  if (!value.ok) return value;
  if (value.value % 10n ** BigInt(6 - form.places) !== 0n) return fail(tooManyPlaces(typed, form));
  return withinLimits(value.value, LARGEST * MILLION, form.mayBeNegative);
}

/** Where there are no places, a point can only part groups: 1.140 is one thousand one hundred and forty. */
function readDecimal(text: string, places: number): Result<Millionths, string> {
  const whole = places === 0 ? readGermanInteger(text) : undefined;
  return whole?.ok ? ok((BigInt(whole.value) * MILLION) as Millionths) : readGermanDecimal(text);
}

/** Reads an amount in euro. */
export function readMoney(typed: string, mayBeNegative: boolean): Result<Cents, string> {
  const read = readGermanAmount(typed.trim());
  return read.ok ? withinLimits(read.value, LARGEST * 100n, mayBeNegative) : read;
}

function withoutUnit(typed: string, unit: string): Result<string, string> {
  const [, figure = '', word = ''] = WITH_UNIT.exec(typed) ?? [];
  if (word === '') return ok(typed);
  if (isOwnUnit(word, unit)) return ok(figure);
  return fail(
    unit === ''
      ? `Schreiben Sie nur die Zahl, ohne „${word}“.`
      : `Gefragt ist in „${unit}“, Sie haben „${word}“ geschrieben. Rechnen Sie um, und schreiben Sie nur die Zahl.`,
  );
}

/** "Stunden" stands for "Stunden im Jahr". */
const isOwnUnit = (word: string, unit: string): boolean => {
  const [typed, own] = [word.toLowerCase(), unit.toLowerCase()];
  return own === typed || own.startsWith(`${typed} `);
};

function withinLimits<T extends bigint>(
  value: T,
  largest: bigint,
  mayBeNegative: boolean,
): Result<T, string> {
  if (value < 0n && !mayBeNegative)
    return fail(
      'Die Zahl darf nicht kleiner als null sein. Lassen Sie das Minuszeichen weg, oder sagen Sie in der Bemerkung, was gemeint ist.',
    );
  return value > largest || value < -largest
    ? fail('Die Zahl ist zu groß. Prüfen Sie, ob Sie sich vertippt haben.')
    : ok(value);
}

/** Places that are not asked for are often another unit: 0,5 hours where minutes are asked. */
function tooManyPlaces(typed: string, { places, unit }: FigureForm): string {
  const asked =
    unit === '' ? '' : ` Gefragt ist in „${unit}“: Rechnen Sie um, wenn Sie eine andere Einheit meinen.`;
  if (places === 0) return `„${typed.trim()}“ ist keine ganze Zahl.${asked} Sonst runden Sie.`;
  const many = places === 1 ? 'eine Nachkommastelle' : `${places} Nachkommastellen`;
  return `„${typed.trim()}“ hat mehr als ${many}. Runden Sie die Zahl.`;
}
