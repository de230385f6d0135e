import { type Cents, sumCents } from '../../../../foundation/cents.ts';
import { germanAmount, germanCount } from '../../../../foundation/german.ts';
import { plainText } from '../../../../foundation/plain-text.ts';
import { type FrozenContent, type FrozenFigures, frozenCents } from '../reports/frozen-report.ts';
import { type PaperTable, tableText } from '../reports/report-chapter.ts';
import type { ExchangeContent, Figure } from './exchange-item.ts';
import { holdsAmount } from './holds-amount.ts';
import { namesIn } from './names-in.ts';

/** Below it, a sum together with one's own figure tells another's. */
const SUM_OF_LEAST = 3;

/** A frozen report as it can be exchanged, and what was left out of it. */
export interface ReportForExchange {
  readonly content: ExchangeContent;
  readonly leftOut: readonly string[];
}

/**
 * Takes texts, tables and figures of a frozen report over. Tables and lines that name members, hold the amount of one, or
 * a sum of too few, stay behind; figures of members come along unreleased, so that nobody else sees them unless the member
 * agrees; sums stand for all.
 */
export function reportContent({ chapters, figures, members }: FrozenContent): ReportForExchange {
  const names = members.map(({ name }) => name);
  const amounts = amountsOfFew(figures);
  const isOfFew = (text: string) => namesIn(text, names).length > 0 || holdsAmount(text, amounts);
  const isOfMembers = (table: PaperTable) => isOfFew(tableText(table));
  const tables = chapters.flatMap((chapter) => chapter.tables.filter(isOfMembers)).length;
  const lines = chapters.flatMap(({ text }) => plainText(text).split('\n').filter(isOfFew)).length;
  return {
    content: {
      kind: 'bericht',
      chapters: chapters.map((chapter) => ({
        title: plainText(chapter.title),
        text: [
          withoutLines(plainText(chapter.text), isOfFew),
          ...chapter.tables
            .filter((table) => !isOfMembers(table))
            .map((table) => plainText(tableText(table))),
        ]
          .filter((part) => part !== '')
          .join('\n\n'),
      })),
      figures: [...sumsOf(figures), ...figures.flatMap(figuresOf)],
    },
    leftOut: [...said(tables, 'Tabelle', 'Tabellen'), ...said(lines, 'Absatz', 'Absätze')],
  };
}

const withoutLines = (text: string, isLeftOut: (line: string) => boolean): string =>
  text
    .split('\n')
    .filter((line) => !isLeftOut(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const said = (count: number, one: string, many: string): string[] =>
  count === 0
    ? []
    : [`${germanCount(count, one, many)} zu einzelnen Kommunen ${count === 1 ? 'ist' : 'sind'} weggelassen.`];

const COLUMNS = [
  ['today', 'Kosten heute'],
  ['pooled', 'Kosten gemeinsam'],
  ['saving', 'Unterschied'],
] as const;
const UNIT = '€ im Jahr';

const figuresOf = (row: FrozenFigures): Figure[] =>
  COLUMNS.flatMap(([column, label]) => {
    const amount = frozenCents(row[column]);
    return amount === null
      ? []
      : [{ label, value: germanAmount(amount), unit: UNIT, member: row.name, isReleased: false }];
  });

/** Sums over the members whose three figures are known. */
function sumsOf(figures: readonly FrozenFigures[]): Figure[] {
  const whole = figures.filter(isWhole);
  if (whole.length < SUM_OF_LEAST) return [];
  return COLUMNS.map(([column, label]) => ({
    label: `${label}, ${whole.length} Kommunen`,
    value: germanAmount(sumOf(whole, column)),
    unit: UNIT,
    member: null,
    isReleased: false,
  }));
}

/** Amounts that a text must not hold, with or without a name: of single members, and sums of too few. Nothing is no secret. */
function amountsOfFew(figures: readonly FrozenFigures[]): readonly Cents[] {
  const whole = figures.filter(isWhole);
  const single = figures.flatMap((row) => COLUMNS.flatMap(([column]) => frozenCents(row[column]) ?? []));
  const sums = whole.length < SUM_OF_LEAST ? COLUMNS.map(([column]) => sumOf(whole, column)) : [];
  return [...single, ...sums].filter((amount) => amount !== 0n);
}

const isWhole = (row: FrozenFigures): boolean => COLUMNS.every(([column]) => row[column] !== null);

const sumOf = (rows: readonly FrozenFigures[], column: (typeof COLUMNS)[number][0]): Cents =>
  sumCents(rows.flatMap((row) => frozenCents(row[column]) ?? []));
