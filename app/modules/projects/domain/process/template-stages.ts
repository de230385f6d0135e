import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Stage, StageOfTemplate } from './stage.ts';

type Course = { readonly stages: readonly StageOfTemplate[] };

const DAYS_PER_WEEK = 7;

/** Weeks of the work, from the start of the project to its end: the charter comes before the start. */
export const usualWeeks = ({ stages }: Course): number =>
  stages.reduce((sum, stage) => sum + (stage.role === 'auftrag' ? 0 : stage.usualWeeks), 0);

/** Weeks that the charter usually takes, before the start. */
export const preparationWeeks = ({ stages }: Course): number =>
  stages.reduce((sum, stage) => sum + (stage.role === 'auftrag' ? stage.usualWeeks : 0), 0);

/**
 * The stages of a new project: copies, which later versions of the template leave alone. With a planned start the
 * charter ends the day before, and the others follow each other from that day on; without one they have no plan.
 */
export function templateStages(template: Course, plannedStart: CalendarDate | null): Stage[] {
  const lead = preparationWeeks(template) * DAYS_PER_WEEK;
  let from = plannedStart === null ? null : addDays(plannedStart, -lead);
  return template.stages.map((stage, index) => {
    const planned = planOf(from, stage.usualWeeks);
    from = planned.plannedTo === null ? null : addDays(planned.plannedTo, 1);
    return { ...copyOf(stage), ...UNTOUCHED, ...planned, position: index + 1 };
  });
}

const UNTOUCHED = {
  state: 'offen',
  startedOn: null,
  endedOn: null,
  documentId: null,
  note: '',
  version: 1,
} as const;

const planOf = (from: CalendarDate | null, weeks: number) =>
  from === null
    ? { plannedFrom: null, plannedTo: null }
    : { plannedFrom: from, plannedTo: addDays(from, weeks * DAYS_PER_WEEK - 1) };

/** Without what only the template knows of it. */
const copyOf = ({ key, title, papers, gate, gateQuestion, role, usualWeeks }: StageOfTemplate) => ({
  key,
  title,
  papers,
  gate,
  gateQuestion,
  role,
  usualWeeks,
});
