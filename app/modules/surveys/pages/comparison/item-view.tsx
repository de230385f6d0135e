import { EmptyState, Panel, Split } from '../../../../ui/layout.tsx';
import { columnSorts, readSort, type Sort } from '../../../../ui/sort.ts';
import { DataTable } from '../../../../ui/table.tsx';
import type { ItemComparison, MemberCell } from '../../domain/comparison/compare-item.ts';
import { unitBy } from '../../domain/comparison/unit-by.ts';
import { type ComparisonQuery, queryParams } from './comparison-query.ts';
import { FIGURE_SORTS, type FigureSort } from './figure-sort.ts';
import { byFigure, namedCells } from './item-figures.ts';
import { ItemFoot } from './item-foot.tsx';
import { ItemSide } from './item-side.tsx';
import { memberColumns } from './member-columns.tsx';

interface ItemViewProps {
  readonly comparison: ItemComparison;
  readonly query: ComparisonQuery;
  readonly seesGaps: boolean;
}

/** One figure of all members: each with its place among the others. */
export function ItemView({ comparison, query, seesGaps }: ItemViewProps) {
  const { item, measure, cells, statistics, hidden } = comparison;
  const params = queryParams(query);
  const sort = readSort(params, FIGURE_SORTS, LARGEST_FIRST);
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
              columns={memberColumns(comparison, columnSorts(params, sort, 'ergebnis'))}
              rows={rows}
              rowKey={({ member }) => member.memberKey}
              rowLook={({ isOwn }) => (isOwn ? 'strong' : undefined)}
              cards
            />
          )}
          {statistics && <ItemFoot hidden={hidden} />}
        </Panel>
      }
      side={<ItemSide comparison={comparison} />}
    />
  );
}

const LARGEST_FIRST: Sort<FigureSort> = { by: 'wert', direction: 'descending' };

/** By figure; those without one stay behind. By name in the order of every list of members. */
function inOrder(cells: readonly MemberCell[], { by, direction }: Sort<FigureSort>): MemberCell[] {
  if (by === 'kommune') return direction === 'ascending' ? [...cells] : cells.toReversed();
  return byFigure(cells, direction);
}
