import { decimalToString, MILLION, millionths, parseDecimal } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** What decides the order: how many members, how urgent, how complex ("Anzahl, Dringlichkeit, Komplexität"). */
export const CRITERIA = ['members', 'urgency', 'complexity'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** German names of the criteria, for pages and messages. */
export const CRITERION_LABELS: Readonly<Record<Criterion, string>> = {
  members: 'Zahl der Kommunen',
  urgency: 'Dringlichkeit',
  complexity: 'Komplexität',
};

/** Weight of each criterion. Only the proportion counts, so any common unit will do; `parseWeights` gives millionths of a percent. */
export type Weights = Readonly<Record<Criterion, bigint>>;

export const HUNDRED_PERCENT = 100n * MILLION;

/** 40 / 40 / 20, as the contract of `rank` sets it. */
export const DEFAULT_WEIGHTS: Weights = {
  members: 40n * MILLION,
  urgency: 40n * MILLION,
  complexity: 20n * MILLION,
};

/** The same proportion in millionths of a percent with sum 100 percent, as weights are typed and shown. All 0 stays 0. */
export function percentWeights(weights: Weights): Weights {
  const sum = CRITERIA.reduce((total, criterion) => total + weights[criterion], 0n);
  const percent = (weight: bigint): bigint => (sum === 0n ? 0n : (weight * HUNDRED_PERCENT) / sum);
  const { members, urgency, complexity } = weights;
  return { members: percent(members), urgency: percent(urgency), complexity: percent(complexity) };
}

/** Reads "members=40,urgency=40,complexity=20". A criterion left out weighs 0; the error is one German sentence. */
export function parseWeights(text: string): Result<Weights, string> {
  const weights: Partial<Record<Criterion, bigint>> = {};
  for (const part of text.split(',')) {
    const read = parseWeight(part.trim());
    if (!read.ok) return read;
    const { criterion, weight } = read.value;
    if (weights[criterion] !== undefined)
      return fail(`Das Gewicht ${criterion} steht zweimal da; nennen Sie es einmal.`);
    weights[criterion] = weight;
  }
  return checkWeights({ members: 0n, urgency: 0n, complexity: 0n, ...weights });
}

/** Weights must not be negative and add up to exactly 100 percent; the error is one German sentence. */
export function checkWeights(weights: Weights): Result<Weights, string> {
  const negative = CRITERIA.find((criterion) => weights[criterion] < 0n);
  if (negative) return fail(`Das Gewicht ${negative} ist negativ; erlaubt sind 0 bis 100.`);
  const sum = CRITERIA.reduce((total, criterion) => total + weights[criterion], 0n);
  if (sum === HUNDRED_PERCENT) return ok(weights);
  const shown = germanDecimal(decimalToString(millionths(sum)));
  return fail(`Die Gewichte ergeben zusammen ${shown} statt 100; passen Sie sie an.`);
}

function parseWeight(part: string): Result<{ criterion: Criterion; weight: bigint }, string> {
  const [name = '', value = ''] = part.split('=').map((piece) => piece.trim());
  const criterion = CRITERIA.find((known) => known === name);
  if (!criterion || part.split('=').length !== 2)
    return fail(
      `Das Gewicht „${part}“ ist nicht zu verstehen; schreiben Sie zum Beispiel members=40,urgency=40,complexity=20.`,
    );
  const weight = parseDecimal(value);
  if (weight.ok) return ok({ criterion, weight: weight.value });
  return fail(
    `Das Gewicht ${criterion} ist keine Zahl („${value}“); schreiben Sie zum Beispiel ${criterion}=40.`,
  );
}
