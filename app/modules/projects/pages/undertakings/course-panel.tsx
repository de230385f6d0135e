import { TextLink } from '../../../../ui/button.tsx';
import { GanttLegend, GanttTable } from '../../../../ui/gantt.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import type { ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';
import { stageRow } from '../process/stage-row.ts';

/** The stages with plan, what happened, and bars; tasks and milestones stand in the schedule. */
export function CoursePanel({ page, base }: { readonly page: ProjectPage; readonly base: string }) {
  const { stages, schedule, project, today } = page;
  // Without any day there is nothing to draw that the line above does not say.
  const isDated = stages.some(({ plannedFrom, startedOn }) => plannedFrom !== null || startedOn !== null);
  if (!isDated) return null;
  const rows = stages.map((stage) => stageRow(stage, today));
  const items = schedule.items.filter(({ isRemoved }) => !isRemoved).length;
  return (
    <Panel title="Zeitplan" id="zeitplan" flush aside={<GanttLegend rows={rows} />}>
      <GanttTable
        caption={`Zeitplan der ${stages.length} Stufen, geplant und tatsächlich`}
        firstColumn="Stufe"
        rows={rows}
        today={today}
        upright
      />
      {items > 0 && (
        <PanelFoot>
          <TextLink href={`${base}/projekte/${project.slug}/ablaufplan`}>
            Ablaufplan mit allen {items} Aufgaben und Meilensteinen
          </TextLink>
        </PanelFoot>
      )}
    </Panel>
  );
}
