import { Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { ASPECTS, type Aspect } from '../../domain/advantage/criterion.ts';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';
import { criterionColumns } from './criterion-columns.tsx';
import type { CriterionRow } from './criterion-row.ts';

interface AspectPanelProps {
  readonly base: string;
  readonly aspect: Aspect;
  readonly rows: readonly CriterionRow[];
  readonly page: CriteriaPage;
}

export function AspectPanel({ base, aspect, rows, page }: AspectPanelProps) {
  if (rows.length === 0) return null;
  return (
    <Panel title={ASPECTS[aspect]} id={`aspekt-${aspect}`} flush>
      <DataTable
        caption={`Kriterien: ${ASPECTS[aspect]}`}
        columns={criterionColumns(base, page)}
        rows={rows}
        rowKey={({ criterion }) => criterion.id}
        cards
      />
    </Panel>
  );
}
