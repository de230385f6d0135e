import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { Stage } from '../process/stage.ts';

/** What stands under a stage: "bis 05.03.2026", "Frist 11.12.2026", "ab 01/2027"; '' where no day is known. */
export function stageDate(stage: Stage, dueOn: CalendarDate | null): string {
  switch (stage.state) {
    case 'abgeschlossen':
      return stage.endedOn === null ? '' : `bis ${germanDate(stage.endedOn)}`;
    case 'laufend': {
      const due = dueOn ?? stage.plannedTo;
      return due === null ? '' : `Frist ${germanDate(due)}`;
    }
    case 'offen':
      return stage.plannedFrom === null ? '' : `ab ${monthOf(stage.plannedFrom)}`;
    case 'entfallen':
      return 'entfällt';
  }
}

const monthOf = (day: CalendarDate): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`;
