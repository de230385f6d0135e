import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { GanttRow } from '../../../../ui/gantt-model.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { stageDeviation } from '../../domain/process/stage-deviation.ts';
import { undatedText } from '../../domain/process/undated.ts';

/** A stage as a row of a Gantt table; what was left out keeps its place without plan and gate. */
export function stageRow(stage: Stage, today: CalendarDate): GanttRow {
  const { position, key, title, state, gate, plannedFrom, plannedTo, startedOn, endedOn } = stage;
  const isOut = state === 'entfallen';
  const { days, isLate } = stageDeviation(stage, today);
  const undated = undatedText(stage);
  return {
    id: `stufe-${key}`,
    number: position.toString(),
    title,
    isCurrent: state === 'laufend',
    plan: plannedFrom && plannedTo && !isOut ? { from: plannedFrom, to: plannedTo } : null,
    actual: startedOn && !isOut ? { from: startedOn, to: endedOn } : null,
    // Days left are no deviation.
    deviationDays: endedOn !== null || isLate ? days : null,
    ...(gate !== null &&
      !isOut && { gate: state === 'abgeschlossen' ? ('done' as const) : ('open' as const) }),
    ...(undated !== undefined && { stateText: undated }),
  };
}
