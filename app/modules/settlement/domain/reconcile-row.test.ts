import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatio,
  compareRatio,
  divideRatio,
  equalRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioOfDecimal,
} from '../../../foundation/ratio.ts';
import type { PrintDescription } from './print-description.ts';
import { columnOf } from './print-description.ts';
import { asPrinted, printedDecimal } from './printed-figure.ts';
import { reconcileRow } from './reconcile-row.ts';
import type { PrintedFigures } from './row-network.ts';
import { DATA_PROTECTION_PRINT, PROCUREMENT_PRINT, SERVICES_PRINT } from './test-support/prints.ts';
import type { Witness } from './witness.ts';

const line = (...figures: readonly [string, string, string, string, string]): PrintedFigures => {
  const [uvgoHours, vgvHours, hours, planContribution, baseContribution] = figures;
  return { uvgoHours, vgvHours, hours, planContribution, baseContribution };
};

const of = (values: ReadonlyMap<string, Ratio>, key: string): Ratio => values.get(key) ?? ratio(-1n);

/** The rules once more, forward and by hand: what the hidden figures of the witness give, and whether it is printed so. */
function expectWitness(witness: Witness | null, print: PrintDescription, printed: PrintedFigures): void {
  if (witness === null) throw new Error('no witness');
  const { figures, totals } = witness;
  for (const relation of print.relations) {
    const value = of(figures, relation.of);
    if (relation.kind === 'sum') {
      expect(relation.parts.map((part) => of(figures, part)).reduce(addRatio)).toEqual(value);
    } else if (relation.kind === 'portion') {
      const share = divideRatio(of(figures, relation.by), of(totals, relation.by));
      expect(multiplyRatio(of(totals, relation.of), share)).toEqual(value);
    } else if (relation.kind === 'ratio') {
      expect(divideRatio(of(figures, relation.by), of(totals, relation.by))).toEqual(value);
    } else if (relation.kind === 'least') {
      const share = divideRatio(
        multiplyRatio(of(figures, relation.from), ratioOfDecimal(relation.percent)),
        ratio(100n),
      );
      const minimum = ratioOfDecimal(relation.minimum);
      expect(compareRatio(share, minimum) > 0 ? share : minimum).toEqual(value);
    } else expect(value).toEqual(ratioOfDecimal(relation.value));
  }
  for (const [key, value] of figures)
    expect([key, printedDecimal(columnOf(print, key), value)]).toEqual([key, printed[key]]);
  for (const [key, value] of totals) {
    const column = columnOf(print, key);
    expect(equalRatio(asPrinted(column, value), ratioOfDecimal(column.total ?? ''))).toBe(true);
  }
}

describe('reconcileRow on the procurement centre (Anlage 3, 12/2023, 4.2)', () => {
  it('is exact for Flörsbachtal: 32 ÷ 1,815 × 1,140 = 20.10, a quarter 5.02', () => {
    const printed = line('15', '17', '32', '20', '5');
    const row = reconcileRow(PROCUREMENT_PRINT, 'a', printed);
    expect(row.verdict).toBe('exact');
    expect(row.sentence).toBe(
      'Die gedruckten Angaben ergeben die gedruckten Beträge: 15\u00a0Std. + 17\u00a0Std. = 32\u00a0Std.; 32 von 1.815\u00a0Std. × 1.140\u00a0T€ = 20,1\u00a0T€ ≈ 20\u00a0T€; 25 % von 20,1\u00a0T€ = 5,02\u00a0T€ ≈ 5\u00a0T€.',
    );
    expectWitness(row.witness, PROCUREMENT_PRINT, printed);
  });

  it('needs unrounded hours for Freigericht: 39 hours alone give 24.496, printed is 25', () => {
    const printed = line('22', '17', '39', '25', '6');
    const row = reconcileRow(PROCUREMENT_PRINT, 'a', printed);
    expect(row.verdict).toBe('within-rounding');
    expect(row.sentence).toContain('39,1 von 1.815\u00a0Std. × 1.140\u00a0T€ = 24,56\u00a0T€ ≈ 25\u00a0T€');
    expectWitness(row.witness, PROCUREMENT_PRINT, printed);
  });

  it('needs them for Rodenbach, whose 52 + 51 hours are printed as 102', () => {
    const printed = line('52', '51', '102', '64', '16');
    const row = reconcileRow(PROCUREMENT_PRINT, 'a', printed);
    expect(row.verdict).toBe('within-rounding');
    expectWitness(row.witness, PROCUREMENT_PRINT, printed);
  });

  it.each([
    [
      'a contribution of 27 for 39 hours',
      line('22', '17', '39', '27', '6'),
      'Plan-Kostenbeitrag: möglich sind 23,85 bis 25,14\u00a0T€, gedruckt sind 27\u00a0T€',
    ],
    [
      'hours that do not add up',
      line('22', '17', '41', '26', '6'),
      'Summe Stunden: möglich sind 38 bis 40\u00a0Std., gedruckt sind 41\u00a0Std.',
    ],
    [
      'a Sockelbetrag under the minimum',
      line('15', '0', '15', '9', '2'),
      'Sockelbetrag: möglich sind 3\u00a0T€, gedruckt sind 2\u00a0T€',
    ],
    ['a Sockelbetrag that is no quarter', line('22', '17', '39', '25', '7'), 'Sockelbetrag: möglich sind'],
  ])('does not explain %s', (_, printed, reason) => {
    const row = reconcileRow(PROCUREMENT_PRINT, 'a', printed);
    expect(row).toMatchObject({ verdict: 'not-explained', witness: null });
    expect(row.sentence).toContain('Nicht erklärt');
    expect(row.sentence).toContain(reason);
  });

  it('does not explain figures that are possible one by one but not together', () => {
    // 560 + 51 may be 612 (611.5 to 612 h), but these hours cost at least 611.5 × 1,139.5 ÷ 1,815.5 = 383.8 T€, printed 384
    const row = reconcileRow(PROCUREMENT_PRINT, 'a', line('560', '51', '612', '383', '96'));
    expect(row.verdict).toBe('not-explained');
    expect(row.sentence).toContain('nicht alle zugleich');
    expect(reconcileRow(PROCUREMENT_PRINT, 'a', line('560', '51', '612', '384', '96')).verdict).toBe(
      'within-rounding',
    );
  });
});

describe('reconcileRow on data protection (4.3)', () => {
  const printed = {
    asIsCost: '12.9',
    requiredFte: '0.07',
    baseCost: '1.2',
    externalEffort: '4.9',
    planContribution: '6.1',
  };

  it('finds 0.0741 of 0.47 VZÄ for Neuberg, since 0.07 alone gives 4.587', () => {
    const row = reconcileRow(DATA_PROTECTION_PRINT, 'a', printed);
    expect(row.verdict).toBe('within-rounding');
    expect(row.sentence).toContain('0,0741 von 0,47\u00a0VZÄ × 30,8\u00a0T€ = 4,856\u00a0T€ ≈ 4,9\u00a0T€');
    expectWitness(row.witness, DATA_PROTECTION_PRINT, printed);
  });

  it('does not explain a base cost other than the agreed one, nor a higher effort', () => {
    const otherBase = reconcileRow(DATA_PROTECTION_PRINT, 'a', {
      ...printed,
      baseCost: '1.3',
      planContribution: '6.2',
    });
    expect(otherBase.sentence).toContain('Grundkosten: möglich sind 1,2\u00a0T€, gedruckt sind 1,3\u00a0T€');
    const dearer = { ...printed, externalEffort: '5.1', planContribution: '6.3' };
    expect(reconcileRow(DATA_PROTECTION_PRINT, 'a', dearer).verdict).toBe('not-explained');
  });
});

describe('reconcileRow on digital services (4.4)', () => {
  it('is exact: counts are not rounded', () => {
    const printed = { services: '80', share: '0.26', planContribution: '26.8' };
    const row = reconcileRow(SERVICES_PRINT, 'a', printed);
    expect(row.verdict).toBe('exact');
    expectWitness(row.witness, SERVICES_PRINT, printed);
  });

  it('does not explain what the rounded share would give: 0.37 × 103.2 = 38.2', () => {
    const printed = { services: '113', share: '0.37', planContribution: '38.2' };
    expect(reconcileRow(SERVICES_PRINT, 'a', printed).verdict).toBe('not-explained');
  });
});

describe('reconcileRow', () => {
  const hundredths = (max: number) => fc.integer({ min: 0, max }).map((value) => ratio(BigInt(value), 100n));
  const offset = fc.integer({ min: -49, max: 49 }).map((value) => ratio(BigInt(value), 100n));

  it('explains every row that was printed from unrounded figures by the rules', () => {
    fc.assert(
      fc.property(hundredths(60_000), hundredths(6_000), offset, offset, (uvgo, vgv, more, fewer) => {
        const pool = addRatio(ratio(1140n), more);
        const all = addRatio(ratio(1815n), fewer);
        const hours = addRatio(uvgo, vgv);
        const plan = divideRatio(multiplyRatio(pool, hours), all);
        const quarter = divideRatio(plan, ratio(4n));
        const base = compareRatio(quarter, ratio(3n)) > 0 ? quarter : ratio(3n);
        const whole = (value: Ratio): string => printedDecimal(columnOf(PROCUREMENT_PRINT, 'hours'), value);
        const printed = line(whole(uvgo), whole(vgv), whole(hours), whole(plan), whole(base));
        const row = reconcileRow(PROCUREMENT_PRINT, 'a', printed);
        expect(['exact', 'within-rounding']).toContain(row.verdict);
        expectWitness(row.witness, PROCUREMENT_PRINT, printed);
      }),
      { numRuns: 60 },
    );
  });

  it('explains flat amounts with a share just so', () => {
    fc.assert(
      fc.property(hundredths(100), fc.integer({ min: -49, max: 49 }), (fte, fewer) => {
        const requiredFte = divideRatio(fte, ratio(3n));
        const all = addRatio(ratioOfDecimal('0.47'), ratio(BigInt(fewer), 10_000n));
        const external = divideRatio(multiplyRatio(ratioOfDecimal('30.8'), requiredFte), all);
        if (compareRatio(requiredFte, all) > 0) return;
        const shown = (key: string, value: Ratio): string =>
          printedDecimal(columnOf(DATA_PROTECTION_PRINT, key), value);
        const printed = {
          asIsCost: '10.0',
          requiredFte: shown('requiredFte', requiredFte),
          baseCost: '1.2',
          externalEffort: shown('externalEffort', external),
          planContribution: shown('planContribution', addRatio(ratioOfDecimal('1.2'), external)),
        };
        const row = reconcileRow(DATA_PROTECTION_PRINT, 'a', printed);
        expect(row.verdict).not.toBe('not-explained');
        expectWitness(row.witness, DATA_PROTECTION_PRINT, printed);
      }),
      { numRuns: 60 },
    );
  });
});
