import { scaleBigint } from './big-integers.ts';
import type { Integers, Rounding } from './integers.ts';

/** Two rounded products differ from the exact ones by less than this share of their size. */
const PRODUCT_ERROR = 2 ** -51;

/**
 * Whole numbers held in doubles. Exact while every value (not: every product) stays within 2^51, which
 * `fitsDoubles` proves beforehand; a product beyond 2^53 is worked out in bigint.
 */
export const doubleIntegers: Integers<number> = {
  zero: 0,
  from: Number,
  toBigint: BigInt,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  isLess: (a, b) => a < b,
  compareProducts(a, b, c, d) {
    const left = a * b;
    const right = c * d;
    const decided = Math.abs(left - right) > (Math.abs(left) + Math.abs(right)) * PRODUCT_ERROR;
    if (decided || (Number.isSafeInteger(left) && Number.isSafeInteger(right)))
      return Math.sign(left - right);
    const gap = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
    return gap < 0n ? -1 : gap > 0n ? 1 : 0;
  },
  reduce(values) {
    let divisor = 0;
    for (const value of values) divisor = greatestCommonDivisor(value, divisor);
    if (divisor <= 1) return { values, divisor: 1n };
    return { values: values.map((value) => value / divisor), divisor: BigInt(divisor) };
  },
  scale(values, factor, rounding) {
    const numerator = Number(factor.numerator);
    const denominator = Number(factor.denominator);
    return values.map((value) => {
      const product = 2 * value * numerator + denominator;
      if (Number.isSafeInteger(product)) return scaleSmall(value * numerator, denominator, rounding);
      return Number(scaleBigint(BigInt(value), factor, rounding));
    });
  },
  quotas(total, weights, sum) {
    const whole = Math.floor(total / sum);
    const rest = total - whole * sum;
    const floors: number[] = [];
    const rests: number[] = [];
    for (const weight of weights) {
      const product = rest * weight;
      const extra = Number.isSafeInteger(product) ? Math.floor(product / sum) : quotient(rest, weight, sum);
      floors.push(whole * weight + extra);
      rests.push(Number.isSafeInteger(product) ? product - extra * sum : remainder(rest, weight, sum));
    }
    return { floors, rests };
  },
  sorted: (values) => new Float64Array(values).sort(),
};

function greatestCommonDivisor(a: number, b: number): number {
  let divisor = a;
  let rest = b;
  while (rest !== 0) {
    const next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  return divisor;
}

const scaleSmall = (product: number, denominator: number, rounding: Rounding): number =>
  rounding === 'down'
    ? Math.floor(product / denominator)
    : Math.floor((2 * product + denominator) / (2 * denominator));

const quotient = (a: number, b: number, divisor: number): number =>
  Number((BigInt(a) * BigInt(b)) / BigInt(divisor));

const remainder = (a: number, b: number, divisor: number): number =>
  Number((BigInt(a) * BigInt(b)) % BigInt(divisor));
