import { describe, expect, it } from 'vitest';
import { type AllocationInput, allocate, readAllocationInput } from '../../allocation/domain/index.ts';
import type { MeasureNote } from './contribution-table.ts';
import { explainAmount } from './rechenweg.ts';
import { recomputeTable } from './recompute.ts';
import { DATA_PROTECTION, PROCUREMENT } from './test-support/prints.ts';

const euro = (text: string): string => `${text}\u00a0€`;

function ofTable(table: typeof PROCUREMENT, key: string) {
  const recomputed = recomputeTable(table, new Map([[key, 'Die Gemeinde']]));
  if (!recomputed.ok) throw new Error(recomputed.error.message);
  const { input, allocation } = recomputed.value;
  const ground = { input, allocation, poolSource: table.planningState, measures: table.scheme.measures };
  return explainAmount(ground, key);
}

function ofJson(json: unknown, key: string, measures: Record<string, MeasureNote> = {}) {
  const input = readAllocationInput(json);
  const allocation = input.ok ? allocate(input.value as AllocationInput) : input;
  if (!input.ok || !allocation.ok) throw new Error('wrong input');
  return explainAmount(
    { input: input.value, allocation: allocation.value, poolSource: 'Test', measures },
    key,
  );
}

describe('explainAmount', () => {
  it('tells Flörsbachtal: 1,140,000 × 32 ÷ 1,817 = 20,077.0501', () => {
    const way = ofTable(PROCUREMENT, '06435008');
    expect(way?.steps).toEqual([
      {
        label: 'Gesamtkosten',
        formula: null,
        values: null,
        result: euro('1.140.000,00'),
        note: 'Planung 11/2023',
      },
      {
        label: 'Kostenbeitrag nach Stunden',
        formula: 'Gesamtkosten × Stunden ÷ alle Stunden',
        values: `${euro('1.140.000,00')} × 32 ÷ 1.817`,
        result: euro('20.077,05'),
        note: `Vor dem Runden ${euro('20.077,0501')}, 0,01 ct abgerundet.`,
      },
    ]);
    expect(way?.total).toEqual({ label: 'Kostenbeitrag Die Gemeinde', value: euro('20.077,05') });
    expect(way?.control).toBe(`Summe aller Anteile = ${euro('1.140.000,00')}, genau die Gesamtkosten.`);
  });

  it('names the figure with its origin', () => {
    expect(ofTable(PROCUREMENT, '06435008')?.sources).toEqual([
      { figure: '32 Stunden', source: PROCUREMENT.scheme.measures['hours']?.source, asOf: null },
    ]);
  });

  it('tells the Sockelbetrag apart, and where its minimum holds', () => {
    expect(ofTable(PROCUREMENT, '06435008')?.guaranteed).toMatchObject({
      formula: `25 % des Kostenbeitrags, mindestens ${euro('3.000,00')}`,
      values: `25 % von ${euro('20.077,05')}`,
      result: euro('5.019,26'),
    });
    expect(ofTable(PROCUREMENT, '06435016')?.guaranteed?.note).toContain('Es gilt der Mindestsockel.');
  });

  it('shows what flat amounts leave for the rest: 38,000 − 6 × 1,200', () => {
    expect(ofTable(DATA_PROTECTION, '06435024')?.steps.slice(1)).toMatchObject([
      {
        label: 'Grundkosten',
        formula: 'Fester Betrag je Mitglied',
        values: euro('1.200,00'),
        result: euro('1.200,00'),
        note: null,
      },
      {
        label: 'Zu verteilender Rest',
        formula: 'Gesamtkosten − Grundkosten aller Beteiligten',
        values: `${euro('38.000,00')} − ${euro('7.200,00')}`,
        result: euro('30.800,00'),
      },
      {
        formula: 'Rest × VZÄ ÷ alle VZÄ',
        values: `${euro('30.800,00')} × 0,04 ÷ 0,47`,
        result: euro('2.621,28'),
      },
    ]);
  });

  it('knows nobody outside of the split', () => {
    expect(ofTable(PROCUREMENT, '06435099')).toBeNull();
  });

  const members = [
    { id: 'a', name: 'A', measures: { population: '1000' } },
    { id: 'b', name: 'B', measures: { population: '9000' } },
  ];
  const rest = { kind: 'rest', name: 'Rest', of: 'population' };

  it('says which bound held and that the others share what is left', () => {
    const json = { pool: '1000.00', members, layers: [rest], floor: { amount: '200.00' } };
    expect(ofJson(json, 'a')?.steps[1]).toEqual({
      label: 'Rest',
      formula: 'Mindestbetrag − frühere Anteile',
      values: `${euro('200,00')} − ${euro('0,00')}`,
      result: euro('200,00'),
      note: `Auf den Mindestbetrag von ${euro('200,00')} angehoben.`,
    });
    expect(ofJson(json, 'b')?.steps[1]?.formula).toBe(
      'Verbleibender Betrag × Einwohner ÷ alle Einwohner der Mitglieder ohne Mindest- oder Höchstbetrag',
    );
  });

  it('says what nobody bears when caps hold, and what was taken too much', () => {
    const capped = { pool: '1000.00', members, layers: [rest], cap: { perUnit: '0.05', of: 'population' } };
    expect(ofJson(capped, 'a')?.control).toBe(
      `Summe aller Anteile = ${euro('500,00')}; ${euro('500,00')} von ${euro('1.000,00')} trägt kein Mitglied.`,
    );
    const flat = { pool: '1000.00', members, layers: [{ kind: 'flat', name: 'Fix', amount: '600.00' }] };
    expect(ofJson(flat, 'a')?.control).toBe(
      `Summe aller Anteile = ${euro('1.200,00')}; das sind ${euro('200,00')} mehr als die Gesamtkosten von ${euro('1.000,00')}.`,
    );
  });

  it('tells rates, shares and days', () => {
    const json = {
      pool: '1000.00',
      period: { from: '2024-01-01', to: '2024-12-31' },
      prorate: ['equal', 'population'],
      members: [{ ...members[0], from: '2024-07-01' }, members[1]],
      layers: [
        { kind: 'rate', name: 'Satz', of: 'population', rate: '0.01' },
        { kind: 'share', name: 'Zehntel', percent: '10', of: 'equal' },
        rest,
      ],
    };
    // 184 of 366 days; 0.01 × 1,000 × 184 ÷ 366 = 5.0273; 100 × (184 ÷ 366) ÷ (550 ÷ 366) = 33.4545
    const steps = ofJson(json, 'a', { population: { source: 'Amt', asOf: '2022-12-31' } })?.steps;
    expect(steps?.[1]).toMatchObject({
      formula: 'Satz × Einwohner',
      values: `${euro('0,01')} × 1.000 × 184 ÷ 366 Tage`,
      result: euro('5,03'),
      note: `Gezählt nach Tagen: 184 von 366. Vor dem Runden ${euro('5,0273')}, 0,27 ct aufgerundet.`,
    });
    expect(steps?.[2]).toMatchObject({
      formula: '10 % der Gesamtkosten ÷ Zahl der Mitglieder',
      values: `${euro('100,00')} × 0,502732 ÷ 1,502732`,
      result: euro('33,45'),
    });
    expect(ofJson(json, 'a', { population: { source: 'Amt', asOf: '2022-12-31' } })?.sources).toEqual([
      { figure: '1.000 Einwohner', source: 'Amt', asOf: '31.12.2022' },
    ]);
  });
});
