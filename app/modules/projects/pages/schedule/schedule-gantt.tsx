import { GanttLegend, GanttTable } from '../../../../ui/gantt.tsx';
import type { GanttRow } from '../../../../ui/gantt-model.ts';
import { Panel } from '../../../../ui/layout.tsx';
import type { ItemDeviation } from '../../domain/schedule/deviation.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { ownerText } from './item-table.tsx';

/** Tasks and milestones as bars; measured against the plan that binds. */
export function ScheduleGantt({ page }: { readonly page: SchedulePage }) {
  const agreed = new Map((page.binding?.items ?? []).map((item) => [item.id, item]));
  const rows = page.deviations.map((deviation, index) =>
    rowOf(page, deviation, index + 1, agreed.get(deviation.item.id)),
  );
  return (
    <Panel title="Zeitplan" id="zeitplan" aside={<GanttLegend rows={rows} />} flush>
      <GanttTable
        caption="Aufgaben und Meilensteine: geplant und tatsächlich"
        firstColumn="Termin"
        today={page.today}
        rows={rows}
      />
    </Panel>
  );
}

type Planned = Pick<ItemDeviation['item'], 'plannedFrom' | 'plannedTo'>;

function rowOf(
  page: SchedulePage,
  { item, days }: ItemDeviation,
  number: number,
  agreed: Planned | undefined,
): GanttRow {
  const plan = agreed ?? item;
  const isMoved = plan.plannedFrom !== item.plannedFrom || plan.plannedTo !== item.plannedTo;
  return {
    id: item.id,
    number: number.toString(),
    title: item.title,
    note: ownerText(item, page) || undefined,
    plan: { from: plan.plannedFrom, to: plan.plannedTo },
    expected: isMoved && item.actualTo === null ? { from: item.plannedFrom, to: item.plannedTo } : null,
    actual: item.actualFrom === null ? null : { from: item.actualFrom, to: item.actualTo },
    deviationDays: days,
    isMilestone: item.kind === 'meilenstein',
    ...(item.kind === 'meilenstein' && {
      gate: item.actualTo === null ? ('open' as const) : ('done' as const),
    }),
    isCurrent: item.actualFrom !== null && item.actualTo === null,
  };
}
