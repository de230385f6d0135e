import { describe, expect, it } from 'vitest';
import { ratio } from '../../../../foundation/ratio.ts';
import {
  GROUND,
  money,
  moneyQuestion,
  number,
  numberQuestion,
  staff,
  staffLine,
  staffQuestion,
} from '../../test-support/comparison-samples.ts';
import type { AnswerValue, TableQuestion } from '../questionnaire/question.ts';
import { figureItems, itemsOf } from './figure-items.ts';
import { readFigure } from './read-figure.ts';
import { unitBy } from './unit-by.ts';

const figuresOf = (items: ReturnType<typeof itemsOf>, value: AnswerValue | null) =>
  items.map((item) => readFigure(item, value, GROUND));

describe('figures of an answer', () => {
  it('are exact: 12.5 hours, 12,34 €', () => {
    expect(figuresOf(itemsOf(numberQuestion('a')), number('12.5').value)).toEqual([
      { ok: true, value: ratio(25n, 2n) },
    ]);
    expect(figuresOf(itemsOf(moneyQuestion('b')), money(1234n).value)).toEqual([
      { ok: true, value: ratio(617n, 50n) },
    ]);
  });

  it('of staff are people, full-time places and standard cost', () => {
    // 1.5 × 60.000 + 0.25 × 80.000 = 90.000 + 20.000
    const value = staff([staffLine('9b', 2, '1.5'), staffLine('11', 1, '0.25')]).value;
    expect(figuresOf(itemsOf(staffQuestion('p')), value)).toEqual([
      { ok: true, value: ratio(3n) },
      { ok: true, value: ratio(7n, 4n) },
      { ok: true, value: ratio(110_000n) },
    ]);
  });

  it('of staff are refused where a pay grade has no standard cost', () => {
    const [, , cost] = figuresOf(itemsOf(staffQuestion('p')), staff([staffLine('15', 3, '3')]).value);
    expect(cost).toMatchObject({ ok: false, error: expect.stringContaining('Entgeltgruppe 15') });
  });

  it('of a table are the sums of its columns of figures', () => {
    const table: TableQuestion = {
      ...numberQuestion('t'),
      kind: 'tabelle',
      columns: [
        { key: 'name', label: 'Verfahren', kind: 'text' },
        { key: 'kosten', label: 'Kosten', kind: 'betrag' },
        { key: 'plaetze', label: 'Plätze', kind: 'zahl' },
      ],
    };
    const rows = [
      ['A', '1000.50', '3'],
      ['B', '', '4.5'],
    ];
    expect(figuresOf(itemsOf(table), { kind: 'tabelle', rows })).toEqual([
      { ok: true, value: ratio(2001n, 2n) },
      { ok: true, value: ratio(15n, 2n) },
    ]);
    expect(figuresOf(itemsOf(table), { kind: 'tabelle', rows: [] })).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
  });

  it('are none where nothing was answered', () => {
    expect(figuresOf(itemsOf(numberQuestion('a')), null)).toEqual([{ ok: true, value: null }]);
  });
});

describe('the items of a questionnaire', () => {
  it('stand in its order with a key each; words give none', () => {
    const items = figureItems({
      questions: [
        numberQuestion('faelle', { countsCases: true, measure: 'faelle' }),
        { ...numberQuestion('t'), kind: 'text' },
        staffQuestion('personal', { measure: 'einwohner' }),
      ],
      checks: [],
    });
    expect(items.map(({ key, measure }) => [key, measure])).toEqual([
      ['faelle', 'absolut'],
      ['personal.personen', 'einwohner'],
      ['personal.vzae', 'einwohner'],
      ['personal.kosten', 'einwohner'],
    ]);
  });

  it.each([
    ['absolut', '€'],
    ['einwohner', '€ je 1.000 Einwohner'],
    ['faelle', '€ je Fall'],
  ] as const)('are %s: %s', (measure, text) => {
    expect(unitBy({ unit: '€' }, measure)).toBe(text);
  });
});
