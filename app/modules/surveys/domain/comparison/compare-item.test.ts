import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../../foundation/decimal.ts';
import { ratio, ratioToDecimal } from '../../../../foundation/ratio.ts';
import { must } from '../../../../foundation/result.ts';
import {
  comparedMember,
  GROUND,
  money,
  moneyQuestion,
  number,
  numberQuestion,
  payGradeRate,
  questionnaireOf,
  staff,
  staffLine,
  staffQuestion,
} from '../../test-support/comparison-samples.ts';
import { classMedians, compareItem } from './compare-item.ts';
import { staffLines } from './compare-words.ts';
import { type ComparedMember, FOR_ALL } from './compared-member.ts';
import { comparisonFindings } from './comparison-findings.ts';
import type { FigureItem } from './figure-item.ts';
import { itemsOf } from './figure-items.ts';

const OFFICE = { seesSmall: true, ownKeys: [] };
const first = (items: readonly FigureItem[]): FigureItem => {
  const [item] = items;
  if (!item) throw new Error('no item');
  return item;
};

describe('one item over all members', () => {
  const item = first(itemsOf(moneyQuestion('kosten')));
  const members = [
    comparedMember('a', 10_000, { kosten: money(5_000_00n) }),
    comparedMember('b', 20_000, { kosten: money(40_000_00n) }),
    comparedMember('c', 5_000, { kosten: money(5_000_00n) }),
    comparedMember('d', null, { kosten: money(1n) }),
    comparedMember('e', 9_000, null),
  ];
  const compared = compareItem(item, members, GROUND, FOR_ALL);

  it('is measured by inhabitants: 500, 2.000 and 1.000 € per thousand', () => {
    expect(
      compared.cells.map(({ cell }) => (cell.kind === 'wert' ? ratioToDecimal(cell.value, 2) : cell.kind)),
    ).toEqual(['500', '2000', '1000', 'ohne-bezug', 'luecke']);
    expect(compared.statistics).toMatchObject({
      count: 3,
      min: ratio(500n),
      median: ratio(1000n),
      max: ratio(2000n),
    });
    expect(compared.answered).toBe(4);
  });

  it('says what those above the median would be less: 40.000 − 1.000 × 20', () => {
    expect(compared.potential).toEqual({ above: 1, less: ratio(20_000n), share: ratio(2n, 5n) });
  });

  it('says nothing of the cases themselves: fewer of them are nothing that is saved', () => {
    const cases = first(itemsOf(numberQuestion('faelle', { countsCases: true })));
    const counted = members.map((member, index) => ({
      ...member,
      answers: new Map([['faelle', number(`${(index + 1) * 100}`)]]),
    }));
    const found = compareItem(cases, counted, GROUND, FOR_ALL);
    expect([found.statistics?.count, found.potential]).toEqual([5, null]);
  });

  it('has a median for classes of three or more', () => {
    const small = ['f', 'g', 'h'].map((key, index) =>
      comparedMember(key, 8_000, { kosten: money(BigInt(index + 1) * 8_000_00n) }),
    );
    const classes = classMedians(compareItem(item, [...members, ...small], GROUND, FOR_ALL));
    // 1.000 (c), 1.000, 2.000 and 3.000 below 10,000 inhabitants; one at each of the next two classes.
    expect(classes.map(({ sizeClass, count, median }) => [sizeClass.label, count, median])).toEqual([
      ['unter 10.000', 4, ratio(1500n)],
      ['10.000 bis 19.999', 1, null],
      ['20.000 bis 29.999', 1, null],
    ]);
  });

  it('can be measured by cases, and says whose number of cases is missing', () => {
    const byCase = compareItem(
      item,
      [
        comparedMember('a', null, { kosten: money(900_00n), faelle: number('30') }),
        comparedMember('b', null, { kosten: money(900_00n), faelle: number('0') }),
      ],
      GROUND,
      FOR_ALL,
      'faelle',
    );
    expect(byCase.cells.map(({ cell }) => cell)).toEqual([
      expect.objectContaining({ kind: 'wert', value: ratio(30n) }),
      { kind: 'ohne-bezug', raw: ratio(900n), reason: 'Fallzahl fehlt' },
    ]);
  });
});

describe('personnel of fewer than three people', () => {
  const item = itemsOf(staffQuestion('p'))[1] ?? first([]);
  const two = staff([staffLine('9b', 2, '1.5')], 'eine Elternzeit');
  const members = [
    comparedMember('a', 8_000, { p: staff([staffLine('9b', 3, '2')]) }),
    comparedMember('b', 8_000, { p: two }),
    comparedMember('c', 8_000, { p: staff([staffLine('9b', 3, '3'), staffLine('11', 1, '1')]) }),
    comparedMember('d', 8_000, { p: staff([]) }),
  ];
  const kinds = (sight: { seesSmall: boolean; ownKeys: readonly string[] }) =>
    compareItem(item, members, GROUND, sight).cells.map(({ cell }) => cell.kind);

  it('is hidden from others with its note, and counts in nothing', () => {
    const compared = compareItem(item, members, GROUND, FOR_ALL);
    expect(kinds(FOR_ALL)).toEqual(['wert', 'verdeckt', 'wert', 'wert']);
    expect(compared.cells[1]?.note).toBe('');
    expect(compared.statistics).toMatchObject({
      count: 3,
      min: ratio(0n),
      median: ratio(2n),
      max: ratio(4n),
    });
    expect([compared.answered, compared.hidden]).toEqual([4, 1]);
  });

  it.each([
    ['VZÄ', ['verdeckt', 'wert', 'wert']],
    ['Stellen im Stellenplan', ['verdeckt', 'wert', 'wert']],
    ['Fälle', ['wert', 'wert', 'wert']],
    ['Entnahmestellen', ['wert', 'wert', 'wert']],
  ])('is hidden too where a number question counts it: %s', (unit, expected) => {
    const asked = first(itemsOf({ ...numberQuestion('n'), unit, measure: 'absolut' }));
    const given = ['0.4', '3', '0'].map((value, index) =>
      comparedMember(`m${index}`, 8_000, { n: number(value) }),
    );
    const { cells } = compareItem(asked, given, GROUND, FOR_ALL);
    expect(cells.map(({ cell }) => cell.kind)).toEqual(expected);
  });

  it('is seen by its own member, without counting there', () => {
    const own = compareItem(item, members, GROUND, { seesSmall: false, ownKeys: ['b'] });
    expect(own.cells[1]).toMatchObject({ note: 'eine Elternzeit', cell: { kind: 'wert', counts: false } });
    expect(own.statistics).toEqual(compareItem(item, members, GROUND, FOR_ALL).statistics);
  });

  it('is seen by the office and counts there', () => {
    const compared = compareItem(item, members, GROUND, OFFICE);
    expect(compared.statistics).toMatchObject({ count: 4, median: ratio(7n, 4n) });
    expect(compared.hidden).toBe(0);
  });

  it('hides lines by pay grade altogether where one line is small', () => {
    const shown = staffLines(staffQuestion('p'), members, FOR_ALL).map(({ lines }) => lines?.length ?? null);
    expect(shown).toEqual([1, null, null, 0]);
    expect(
      staffLines(staffQuestion('p'), members, { seesSmall: false, ownKeys: ['c'] })[2]?.lines,
    ).toHaveLength(2);
  });

  it('does not tell others which pay grade lacks a standard cost', () => {
    const cost = itemsOf(staffQuestion('p'))[2] ?? first([]);
    const odd = [comparedMember('a', 1, { p: staff([staffLine('15', 3, '3')]) })];
    expect(compareItem(cost, odd, GROUND, FOR_ALL).cells[0]?.cell).toEqual({
      kind: 'luecke',
      reason: 'Ein Personalkostensatz fehlt.',
    });
    expect(compareItem(cost, odd, GROUND, OFFICE).cells[0]?.cell).toMatchObject({
      reason: expect.stringContaining('15'),
    });
  });

  const grades = ['9b', '11'] as const;
  const anyLine = fc
    .tuple(fc.constantFrom(...grades), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 }))
    .map(([grade, persons, hundredths]) => ({
      payGrade: grade,
      persons,
      fte: must(parseDecimal((hundredths / 100).toFixed(2))),
    }));
  /** One person or two, in one line or in two. */
  const anySmall = fc.oneof(
    anyLine.map((line) => [{ ...line, persons: 1 }]),
    anyLine.map((line) => [{ ...line, persons: 2 }]),
    fc.tuple(anyLine, anyLine).map((lines) => lines.map((line) => ({ ...line, persons: 1 }))),
  );
  const anyTown = fc.record({
    population: fc.integer({ min: 1_000, max: 40_000 }),
    lines: fc.oneof(fc.array(anyLine, { maxLength: 3 }), anySmall),
    /** What a small one might be instead. */
    other: anySmall,
    cases: fc.integer({ min: 1, max: 500 }),
  });
  const isSmall = (lines: readonly { readonly persons: number }[]) => {
    const persons = lines.reduce((sum, line) => sum + line.persons, 0);
    return persons === 1 || persons === 2;
  };

  it('cannot be derived: whatever hides behind it, others are shown exactly the same', () => {
    const questionnaire = questionnaireOf(
      numberQuestion('faelle', { countsCases: true }),
      staffQuestion('p', { measure: 'einwohner' }),
    );
    const ground = {
      ...GROUND,
      rates: grades.map((grade, index) => payGradeRate(grade, BigInt(50_000 + index))),
    };
    fc.assert(
      fc.property(fc.array(anyTown, { minLength: 1, maxLength: 9 }), (towns) => {
        const build = (swap: boolean): ComparedMember[] =>
          towns.map(({ population, lines, other, cases }, index) =>
            comparedMember(`${index}`, population, {
              faelle: number(`${cases}`),
              // The reader's own member, number 0, stays as it is: it knows itself.
              p: staff(swap && index > 0 && isSmall(lines) ? other : lines, isSmall(lines) ? `${swap}` : ''),
            }),
          );
        const shown = (members: readonly ComparedMember[], sight: typeof FOR_ALL) => ({
          items: questionnaire.questions.flatMap(itemsOf).flatMap((item) =>
            (['absolut', 'einwohner', 'faelle'] as const).map((measure) => {
              const { cells, ...rest } = compareItem(item, members, ground, sight, measure);
              return {
                ...rest,
                classes: classMedians({ cells }),
                cells: cells.map(({ member, ...cell }) => ({ ...cell, key: member.memberKey })),
              };
            }),
          ),
          grades: staffLines(staffQuestion('p'), members, sight).map(({ lines }) => lines),
          findings: comparisonFindings(questionnaire, members, ground, sight),
        });
        const [one, two] = [build(false), build(true)];
        expect(shown(two, FOR_ALL)).toEqual(shown(one, FOR_ALL));
        const keepsNote = (members: readonly ComparedMember[]) =>
          members.map((member, index) => (index === 0 ? (one[0] ?? member) : member));
        const own = { seesSmall: false, ownKeys: ['0'] };
        expect(shown(keepsNote(two), own)).toEqual(shown(one, own));
      }),
      { numRuns: 60 },
    );
  });
});
