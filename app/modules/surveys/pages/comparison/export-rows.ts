import type { Ratio } from '../../../../foundation/ratio.ts';
import type { ExportColumn } from '../../../../platform/sheets/export-table.ts';
import {
  countedFigures,
  type ItemComparison,
  type MemberCell,
} from '../../domain/comparison/compare-item.ts';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import { cellWord, figureDecimal, outlierTexts } from '../../domain/comparison/comparison-text.ts';
import { meanOf } from '../../domain/comparison/statistics.ts';
import { unitBy } from '../../domain/comparison/unit-by.ts';
import { BLOCKS } from '../../domain/questionnaire/question.ts';

type Column = ExportColumn<ItemComparison>;

/** One line for each figure: what each member gave, by its measure, and how the figures lie. */
export const comparisonExport = (
  members: readonly ComparedMember[],
  isSample: boolean,
): readonly Column[] => [
  { header: 'Block', kind: 'text', value: ({ item }) => BLOCKS[item.question.block] },
  { header: 'Frage', kind: 'text', value: ({ item }) => item.label },
  { header: 'Einheit', kind: 'text', value: ({ item, measure }) => unitBy(item, measure) },
  ...members.map(
    ({ name, memberKey }): Column => ({
      header: name,
      kind: 'number',
      value: (row) => cellValue(row, memberKey),
    }),
  ),
  { header: 'Angaben', kind: 'number', value: ({ answered }) => answered },
  ...statistic('Kleinster Wert', ({ statistics }) => statistics?.min),
  ...statistic('Unteres Quartil', ({ statistics }) => statistics?.lowerQuartile),
  ...statistic('Median', ({ statistics }) => statistics?.median),
  ...statistic('Oberes Quartil', ({ statistics }) => statistics?.upperQuartile),
  ...statistic('Größter Wert', ({ statistics }) => statistics?.max),
  ...statistic('Mittelwert', (row) => meanOf(countedFigures(row).map(({ value }) => value))),
  { header: 'Auffällig', kind: 'text', value: (row) => outlierTexts(row).join('; ') || null },
  ...(isSample ? [{ header: 'Hinweis', kind: 'text', value: () => 'Beispieldaten' } as const] : []),
];

const statistic = (
  header: string,
  read: (row: ItemComparison) => Ratio | null | undefined,
): readonly Column[] => [
  {
    header,
    kind: 'number',
    value: (row) => {
      const value = read(row);
      return value ? figureDecimal(row.item, value, row.measure) : null;
    },
  },
];

const cellOf = ({ cells }: ItemComparison, key: string): MemberCell['cell'] | undefined =>
  cells.find(({ member }) => member.memberKey === key)?.cell;

function cellValue(row: ItemComparison, memberKey: string): string | null {
  const cell = cellOf(row, memberKey);
  if (!cell) return null;
  if (cell.kind === 'wert') return figureDecimal(row.item, cell.value, row.measure);
  return cellWord(cell) || null;
}
