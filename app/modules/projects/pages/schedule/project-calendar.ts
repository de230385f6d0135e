import ical, { ICalEventTransparency } from 'ical-generator';
import { type ProjectDate, projectDates } from '../../domain/schedule/project-dates.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';

type Dated = Pick<SchedulePage, 'undertaking' | 'stages' | 'items' | 'documents' | 'today'>;

/**
 * All open days of a project as a calendar of whole days (RFC 5545, in UTC, so that no zone moves them): ends and gates
 * of stages, tasks, milestones, deadlines. An event keeps its id: read in again, it moves and is not doubled.
 */
export function projectCalendar({ undertaking, ...parts }: Dated, stamp: Date): string {
  const { id, title, isSample } = undertaking;
  const calendar = ical({
    name: isSample ? `${title} (Beispieldaten)` : title,
    prodId: { company: 'Gemeinwerk', product: 'Projekttermine', language: 'DE' },
  });
  const isSuspended = stateAt(undertaking.states, parts.today)?.state === 'ausgesetzt';
  for (const date of projectDates({ ...datedParts(parts), isSuspended }))
    calendar.createEvent({
      id: `${id}-${date.id}@gemeinwerk`,
      stamp,
      timezone: 'UTC',
      start: startOf(date),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      // Papers name their project themselves.
      summary: date.title.includes(title) ? date.title : `${title}: ${date.title}`,
      ...(isSample && { description: 'Beispieldaten.' }),
    });
  return calendar.toString();
}

const startOf = ({ on }: ProjectDate): Date => new Date(`${on}T00:00:00Z`);

const datedParts = ({ stages, items, documents }: Pick<Dated, 'stages' | 'items' | 'documents'>) => ({
  stages,
  items,
  documents: documents.flatMap(({ document: { id, title, state, dueOn } }) =>
    state === 'im-umlauf' && dueOn !== null ? [{ id, title, dueOn }] : [],
  ),
});
