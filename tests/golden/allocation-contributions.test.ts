import { describe, expect, it } from 'vitest';
import { allocate, readAllocationInput } from '../../app/modules/allocation/domain/index.ts';

/**
 * The three plan contributions of the Main-Kinzig centre (GE/CON, Anlage 3, planning state 11/2023). Every printed
 * figure is rounded; each table is recomputed from inputs that round to the printed inputs and must round to the
 * printed amounts. Where the printed input itself fits, it is taken as it is.
 */
interface Computed {
  /** EUR. */
  readonly amount: number;
  readonly guaranteed: number;
}

function compute(json: Readonly<Record<string, unknown>>): Computed[] {
  const input = readAllocationInput(json);
  if (!input.ok) throw new Error(input.error.message);
  const allocation = allocate(input.value);
  if (!allocation.ok) throw new Error(allocation.error.message);
  return allocation.value.members.map(({ amount, guaranteed }) => ({
    amount: Number(amount) / 100,
    guaranteed: Number(guaranteed ?? 0n) / 100,
  }));
}

/** Half up to a number of places. */
const round = (value: number, places: number): number => Number((value + 1e-9).toFixed(places));
const thousands = (euro: number, places: number): number => round(euro / 1000, places);

const members = (rows: readonly (readonly [string, ...unknown[]])[], measure: string, column: number) =>
  rows.map((row) => ({ id: row[0], measures: { [measure]: String(row[column]) } }));

describe('Interkommunales Vergabezentrum: plan contribution and Sockelbetrag (25 %, at least 3 T€)', () => {
  /** Printed hours, hours taken, printed plan and Sockel in T€. */
  const ROWS = [
    ['Flörsbachtal', 32, 32, 20, 5],
    ['Freigericht', 39, 39, 25, 6],
    ['Hasselroth', 17, 17, 11, 3],
    ['Main-Kinzig-Kreis', 610, 610, 383, 96],
    ['Wächtersbach', 137, 136.8, 86, 21],
    ['Rodenbach', 102, 102, 64, 16],
    ['Langenselbold', 169, 168.6, 106, 26],
    ['Erlensee', 32, 32, 20, 5],
    ['Bruchköbel', 218, 218, 137, 34],
    ['Bad Soden-Salmünster', 39, 39, 25, 6],
    ['Maintal', 152, 152, 95, 24],
    ['Ronneburg', 15, 15, 9, 3],
    ['Bad Orb', 48, 48, 30, 8],
    ['Gelnhausen', 108, 108, 68, 17],
    ['Großkrotzenburg', 35, 35, 22, 5],
    ['Jossgrund', 16, 16, 10, 3],
    ['Neuberg', 25, 25, 16, 4],
    ['Brachttal', 23, 23, 14, 4],
  ] as const;
  const computed = compute({
    pool: '1140000.00',
    members: members(ROWS, 'hours', 2),
    layers: [{ name: 'Planbeitrag', kind: 'rate', of: 'hours', rate: '628.25' }],
    guaranteed: { percent: '25', minimum: '3000.00' },
  });

  it.each(ROWS.map((row, index) => [...row, index] as const))(
    '%s: %d hours (taken as %d) cost %d T€, %d T€ of it owed in any case',
    (_, printedHours, hours, plan, base, index) => {
      expect(round(hours, 0)).toBe(printedHours);
      expect(thousands(computed[index]?.amount ?? 0, 0)).toBe(plan);
      expect(thousands(computed[index]?.guaranteed ?? 0, 0)).toBe(base);
    },
  );
});

describe('Leistungen des Datenschutzes: 1.2 T€ each plus effort at EG 11 step 3', () => {
  /** Printed FTE, FTE taken, printed plan in T€. */
  const ROWS = [
    ['Ronneburg', 0.04, 0.0443, 4.1],
    ['Wächtersbach', 0.14, 0.1373, 10.2],
    ['Neuberg', 0.07, 0.0747, 6.1],
    ['Niederdorfelden', 0.07, 0.0687, 5.7],
    ['Bad Soden-Salmünster', 0.08, 0.0751, 6.1],
    ['Brachttal', 0.07, 0.0702, 5.8],
  ] as const;
  const computed = compute({
    pool: '38000.00',
    members: members(ROWS, 'fte', 2),
    layers: [
      { name: 'Grundkosten', kind: 'flat', amount: '1200.00' },
      { name: 'Externer Aufwand', kind: 'rate', of: 'fte', rate: '65531.91' },
    ],
  });

  it.each(ROWS.map((row, index) => [...row, index] as const))(
    '%s: %d FTE (taken as %d) cost %d T€',
    (_, printedFte, fte, plan, index) => {
      expect(round(fte, 2)).toBe(printedFte);
      expect(thousands(computed[index]?.amount ?? 0, 1)).toBe(plan);
    },
  );

  it('adds up to the printed 38.0 T€', () => {
    expect(
      thousands(
        computed.reduce((sum, { amount }) => sum + amount, 0),
        1,
      ),
    ).toBe(38);
  });
});

describe('Digitalisierung (OZG): 103.2 T€ by services', () => {
  const ROWS = [
    ['Großkrotzenburg', 80, 26.8],
    ['Ronneburg', 113, 37.9],
    ['Neuberg', 115, 38.5],
  ] as const;
  const computed = compute({
    pool: '103200.00',
    members: members(ROWS, 'services', 1),
    layers: [{ name: 'Planbeitrag', kind: 'rest', of: 'services' }],
  });

  it.each(ROWS.map((row, index) => [...row, index] as const))(
    '%s: %d services cost %d T€',
    (_, __, plan, index) => {
      expect(thousands(computed[index]?.amount ?? 0, 1)).toBe(plan);
    },
  );

  it('to the cent: 103,200.00 × 80 ÷ 308 = 26,805.194…, × 113 = 37,862.337…, × 115 = 38,532.467…', () => {
    expect(computed.map(({ amount }) => amount)).toEqual([26805.19, 37862.34, 38532.47]);
  });
});
