import { GanttLegend, GanttTable } from '../../../../ui/gantt.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { FORECAST_RULES } from '../../domain/schedule/forecast.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { scheduleRows } from './gantt-rows.ts';

/** Stages with their tasks and milestones as bars; tasks measured against the plan that binds. */
export function ScheduleGantt({ page }: { readonly page: SchedulePage }) {
  const rows = scheduleRows(page);
  return (
    <Panel title="Zeitplan" id="zeitplan" aside={<GanttLegend rows={rows} />} flush>
      <GanttTable
        caption={`Zeitplan ${page.undertaking.title}: Stufen, Aufgaben und Meilensteine, geplant und tatsächlich`}
        firstColumn="Stufe, Termin"
        today={page.today}
        rows={rows}
      />
      <PanelFoot>
        <p>{page.forecast.text}</p>
        <Disclosure summary="Wie wird das gerechnet?">
          <p>{FORECAST_RULES}</p>
        </Disclosure>
      </PanelFoot>
    </Panel>
  );
}
