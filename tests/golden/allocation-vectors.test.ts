import { describe, expect, it } from 'vitest';
import { allocate, readAllocationInput } from '../../app/modules/allocation/domain/index.ts';
import { REFERENCE_FOLDER, readReference } from './reference-data.ts';

interface Vector {
  readonly name: string;
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly totalCents?: number;
  /** Whole thousands in place of cents: the rule is the same. */
  readonly total?: number;
  readonly shares: readonly number[];
}

const GROSS_GERAU = Array.from({ length: 14 }, (_, index) => `064330${String(index + 1).padStart(2, '0')}`);

/** 100,000.00 EUR of the 14 municipalities of Kreis Groß-Gerau by population at two days (Destatis, GV-ISys). */
const POPULATIONS: readonly Vector[] = [
  {
    name: 'population 2022-12-31',
    keys: GROSS_GERAU,
    weights: [6675, 13176, 14992, 11024, 16960, 26418, 17375, 35291, 10840, 16542, 24209, 67277, 6333, 13196],
    totalCents: 10_000_000,
    shares: [
      238131, 470054, 534840, 393282, 605049, 942463, 619854, 1259008, 386717, 590137, 863657, 2400110,
      225930, 470768,
    ],
  },
  {
    name: 'population 2024-12-31',
    keys: GROSS_GERAU,
    weights: [6515, 12979, 14685, 10685, 16488, 25388, 16622, 31638, 10496, 15297, 23146, 65627, 5945, 12799],
    totalCents: 10_000_000,
    shares: [
      242816, 483732, 547315, 398233, 614513, 946219, 619507, 1179159, 391189, 570124, 862659, 2445939,
      221572, 477023,
    ],
  },
];

const expectShares = ({ keys, weights, totalCents, total, shares }: Vector) => {
  const cents = String(totalCents ?? total ?? 0).padStart(3, '0');
  const input = readAllocationInput({
    pool: `${cents.slice(0, -2)}.${cents.slice(-2)}`,
    members: keys.map((id, index) => ({ id, measures: { weight: String(weights[index]) } })),
    layers: [{ name: 'Rest', kind: 'rest', of: 'weight' }],
  });
  if (!input.ok) throw new Error(input.error.message);
  const allocation = allocate(input.value);
  if (!allocation.ok) throw new Error(allocation.error.message);
  expect(allocation.value.members.map(({ amount }) => Number(amount))).toEqual(shares);
};

describe('vectors worked out outside this program', () => {
  it.each(POPULATIONS)('$name', (vector) => {
    expectShares(vector);
  });

  it.skipIf(REFERENCE_FOLDER === undefined)('all of allocation-vectors.json', () => {
    const vectors = JSON.parse(readReference('allocation-vectors.json')) as Vector[];
    expect(vectors.length).toBeGreaterThanOrEqual(4);
    for (const vector of vectors) expectShares(vector);
  });
});
