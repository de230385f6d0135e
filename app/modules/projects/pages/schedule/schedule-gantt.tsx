import { Gantt, type GanttRow } from '../../../../ui/gantt.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { ItemDeviation } from '../../domain/schedule/deviation.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';

/** Tasks and milestones as bars; measured against the plan that binds. */
export function ScheduleGantt({ page }: { readonly page: SchedulePage }) {
  const agreed = new Map((page.binding?.items ?? []).map((item) => [item.id, item]));
  return (
    <Panel title="Zeitplan" id="zeitplan" flush>
      <Gantt
        caption="Aufgaben und Meilensteine: geplant und tatsächlich"
        what="Termin"
        gateWord="Meilenstein"
        today={page.today}
        rows={page.deviations.map((deviation) => rowOf(deviation, agreed.get(deviation.item.id)))}
      />
    </Panel>
  );
}

type Planned = Pick<ItemDeviation['item'], 'plannedFrom' | 'plannedTo'>;

function rowOf({ item, short }: ItemDeviation, agreed: Planned | undefined): GanttRow {
  const plan = agreed ?? item;
  return {
    id: item.id,
    title: item.title,
    plan: { from: plan.plannedFrom, to: plan.plannedTo },
    actual: item.actualFrom === null ? null : { from: item.actualFrom, to: item.actualTo },
    late: short,
    gate: item.kind === 'meilenstein' ? (item.actualTo === null ? 'open' : 'decided') : null,
    isCurrent: item.actualFrom !== null && item.actualTo === null,
  };
}
