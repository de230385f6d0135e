import { germanCount } from '../../../../foundation/german.ts';
import { ratioToNumber } from '../../../../foundation/ratio.ts';
import { Badge, Legend } from '../../../../ui/badge.tsx';
import { EmptyState, Panel, PanelFoot, Split } from '../../../../ui/layout.tsx';
import { Swatch } from '../../../../ui/marks.tsx';
import { RangeMark } from '../../../../ui/range-mark.tsx';
import { type ColumnSort, columnSorts, readSort, type Sort } from '../../../../ui/sort.ts';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { ItemComparison, MemberCell } from '../../domain/comparison/compare-item.ts';
import { cellWord, figureText } from '../../domain/comparison/comparison-text.ts';
import { unitBy } from '../../domain/comparison/figure-item.ts';
import { besideMedian, OUTLIER_METHOD } from '../../domain/comparison/find-outlier.ts';
import { QUARTILE_METHOD } from '../../domain/comparison/statistics.ts';
import { type ComparisonQuery, queryParams } from './comparison-query.ts';
import { byFigure, namedCells, scaleOf } from './item-figures.ts';
import { ItemSide } from './item-side.tsx';

interface ItemViewProps {
  readonly comparison: ItemComparison;
  readonly query: ComparisonQuery;
  readonly seesGaps: boolean;
}

/** One figure of all members: each with its place among the others. */
export function ItemView({ comparison, query, seesGaps }: ItemViewProps) {
  const { item, measure, cells, statistics, hidden } = comparison;
  const params = queryParams(query);
  const sort = readSort(params, SORTS, LARGEST_FIRST);
  const rows = inOrder(namedCells(cells, seesGaps), sort);
  return (
    <Split
      main={
        <Panel
          title={item.label}
          id="werte"
          flush
          aside={<span className="gw-note">{unitBy(item, measure)}</span>}
        >
          {rows.length === 0 ? (
            <EmptyState icon="hourglass" title="Noch keine Angaben">
              Hier stehen die Angaben, sobald die ersten Bögen freigegeben sind.
            </EmptyState>
          ) : (
            <DataTable
              caption={`${item.label}: Werte der Kommunen`}
              columns={columns(comparison, columnSorts(params, sort, 'ergebnis'))}
              rows={rows}
              rowKey={({ member }) => member.memberKey}
              rowLook={({ isOwn }) => (isOwn ? 'strong' : undefined)}
              cards
            />
          )}
          {statistics && (
            <PanelFoot>
              <Legend
                decorative
                items={[
                  { mark: <Swatch kind="point" />, label: 'Wert' },
                  { mark: <Swatch kind="high" />, label: 'Ihre Kommune' },
                  {
                    mark: <Swatch kind="middle" />,
                    label: 'Median; das Band reicht vom unteren zum oberen Quartil',
                  },
                ]}
              />
              {hidden > 0 && <p>{hiddenText(hidden)}</p>}
              <p>
                {QUARTILE_METHOD} {OUTLIER_METHOD}
              </p>
            </PanelFoot>
          )}
        </Panel>
      }
      side={<ItemSide comparison={comparison} />}
    />
  );
}

const hiddenText = (hidden: number): string =>
  `${germanCount(hidden, 'Kommune hat', 'Kommunen haben')} unter drei Personen. Ihre Zahlen sieht nur, wen sie betreffen; sie zählen in keinem Kennwert mit.`;

const SORTS = ['kommune', 'wert'] as const;
type FigureSort = (typeof SORTS)[number];
const LARGEST_FIRST: Sort<FigureSort> = { by: 'wert', direction: 'descending' };

/** By figure; those without one stay behind. By name in the order of every list of members. */
function inOrder(cells: readonly MemberCell[], { by, direction }: Sort<FigureSort>): MemberCell[] {
  if (by === 'kommune') return direction === 'ascending' ? [...cells] : cells.toReversed();
  return byFigure(cells, direction);
}

const columns = (
  comparison: ItemComparison,
  sorted: (by: FigureSort, first?: 'descending') => ColumnSort,
): readonly Column<MemberCell>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    sort: sorted('kommune'),
    rowHeader: true,
    card: 'title',
    cell: ({ member, isOwn }) => (
      <>
        {member.name}
        {isOwn && <span className="gw-note"> (Ihre Kommune)</span>}
      </>
    ),
  },
  ...(comparison.measure === 'absolut' ? [] : [rawColumn(comparison)]),
  {
    id: 'wert',
    header: unitBy(comparison.item, comparison.measure) || 'Wert',
    sort: sorted('wert', 'descending'),
    align: 'end',
    strong: true,
    card: 'value',
    cell: ({ cell }) =>
      cell.kind === 'wert' ? (
        figureText(comparison.item, cell.value, comparison.measure)
      ) : (
        <Missing cell={cell} />
      ),
  },
  {
    id: 'lage',
    header: 'Lage',
    width: 'mark',
    card: 'mark',
    cell: (row) => <Place comparison={comparison} row={row} />,
  },
  {
    id: 'median',
    header: 'Zum Median',
    card: 'meta',
    cell: ({ cell }) => <BesideMedian comparison={comparison} cell={cell} />,
  },
  ...(comparison.cells.some(({ note }) => note !== '') ? [NOTE] : []),
];

const NOTE: Column<MemberCell> = {
  id: 'notiz',
  header: 'Anmerkung',
  card: 'wide',
  cell: ({ note }) => note,
};

const rawColumn = ({ item }: ItemComparison): Column<MemberCell> => ({
  id: 'angabe',
  header: `Angabe (${item.unit})`,
  align: 'end',
  card: 'meta',
  cardLabel: 'Angabe',
  cell: ({ cell }) =>
    cell.kind === 'wert' || cell.kind === 'ohne-bezug' ? figureText(item, cell.raw) : <NoValue />,
});

function Missing({ cell }: { readonly cell: Exclude<MemberCell['cell'], { kind: 'wert' }> }) {
  const word = cellWord(cell);
  return word === '' ? <NoValue spoken="keine Angabe" /> : <span className="gw-note">{word}</span>;
}

function Place({ comparison, row }: { readonly comparison: ItemComparison; readonly row: MemberCell }) {
  const { statistics } = comparison;
  const scale = scaleOf(comparison);
  if (row.cell.kind !== 'wert' || !statistics || !scale) return null;
  return (
    <RangeMark
      scale={scale}
      band={[ratioToNumber(statistics.lowerQuartile), ratioToNumber(statistics.upperQuartile)]}
      middle={ratioToNumber(statistics.median)}
      point={ratioToNumber(row.cell.value)}
      filled={row.isOwn}
    />
  );
}

function BesideMedian({
  comparison: { statistics },
  cell,
}: {
  readonly comparison: ItemComparison;
  readonly cell: MemberCell['cell'];
}) {
  if (cell.kind !== 'wert' || !statistics) return null;
  if (cell.outlier)
    return (
      <Badge tone="warning" icon="flag">
        {cell.outlier.text}
      </Badge>
    );
  return <span className="gw-cell--quiet">{besideMedian(cell.value, statistics.median)}</span>;
}
