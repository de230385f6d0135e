import { describe, expect, it } from 'vitest';
import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
} from '../../../foundation/ratio.ts';
import { columnOf } from './print-description.ts';
import { printedDecimal } from './printed-figure.ts';
import { type CommonWitness, findCommonWitness } from './reconcile-together.ts';
import { DATA_PROTECTION, PROCUREMENT, PROCUREMENT_PRINT, SERVICES } from './test-support/prints.ts';

function found(witness: CommonWitness | null): CommonWitness {
  if (witness === null) throw new Error('no common witness');
  return witness;
}

const at = (values: ReadonlyMap<string, Ratio>, key: string): Ratio => values.get(key) ?? ratio(-1n);

describe('findCommonWitness on the procurement centre', () => {
  const { rows, totals, sentence } = found(findCommonWitness(PROCUREMENT));
  const sum = (key: string): Ratio => [...rows.values()].map((figures) => at(figures, key)).reduce(addRatio);

  it('explains all 18 rows with one cost and one sum of hours, recomputed here by hand', () => {
    expect(rows.size).toBe(18);
    for (const [key, figures] of rows) {
      const printed = PROCUREMENT.rows.find((row) => row.memberKey === key)?.printed ?? {};
      const hours = addRatio(at(figures, 'uvgoHours'), at(figures, 'vgvHours'));
      const plan = divideRatio(multiplyRatio(at(totals, 'planContribution'), hours), at(totals, 'hours'));
      const quarter = divideRatio(plan, ratio(4n));
      const base = compareRatio(quarter, ratio(3n)) > 0 ? quarter : ratio(3n);
      const whole = (value: Ratio): string => printedDecimal(columnOf(PROCUREMENT_PRINT, 'hours'), value);
      expect({
        uvgoHours: whole(at(figures, 'uvgoHours')),
        vgvHours: whole(at(figures, 'vgvHours')),
        hours: whole(hours),
        planContribution: whole(plan),
        baseContribution: whole(base),
      }).toEqual(printed);
    }
  });

  it('explains all five printed totals with the same figures', () => {
    const shown = PROCUREMENT_PRINT.columns.map((column) => [
      column.key,
      printedDecimal(column, sum(column.key)),
    ]);
    expect(shown).toEqual([
      ['uvgoHours', '1399'],
      ['vgvHours', '416'],
      ['hours', '1815'],
      ['planContribution', '1140'],
      ['baseContribution', '286'],
    ]);
    expect(sum('hours')).toEqual(at(totals, 'hours'));
    expect(sum('planContribution')).toEqual(at(totals, 'planContribution'));
  });

  it('names the example', () => {
    expect(sentence).toMatch(/^Ein Beispiel \(insgesamt Plan-Kostenbeitrag 1\.1\d\d/);
    expect(sentence).toContain('Alle 18 Zeilen und alle gedruckten Summen');
  });
});

describe('findCommonWitness', () => {
  it('finds one for the other two tables', () => {
    expect(found(findCommonWitness(DATA_PROTECTION)).rows.size).toBe(6);
    expect(found(findCommonWitness(SERVICES)).rows.size).toBe(3);
  });

  it('finds none where a row is wrong, and none where nothing was printed', () => {
    const [first, ...others] = SERVICES.rows;
    const wrong = { ...first, printed: { ...first?.printed, planContribution: '27.9' } };
    expect(
      findCommonWitness({
        ...SERVICES,
        rows: [{ memberKey: 'a', measures: {}, printed: wrong.printed }, ...others],
      }),
    ).toBeNull();
    expect(findCommonWitness({ ...SERVICES, print: null })).toBeNull();
  });
});
