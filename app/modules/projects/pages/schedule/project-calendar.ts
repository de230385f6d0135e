import ical, { ICalEventTransparency } from 'ical-generator';
import { type ProjectDate, projectDates } from '../../domain/schedule/next-dates.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';

type Dated = Pick<SchedulePage, 'undertaking' | 'stages' | 'items' | 'documents'>;

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
  for (const date of projectDates(datedParts(parts)))
    calendar.createEvent({
      id: `${id}-${date.id}@gemeinwerk`,
      stamp,
      timezone: 'UTC',
      start: startOf(date),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${title}: ${date.title}`,
      ...(isSample && { description: 'Beispieldaten.' }),
    });
  return calendar.toString();
}

const startOf = ({ on }: ProjectDate): Date => new Date(`${on}T00:00:00Z`);

const datedParts = ({ stages, items, documents }: Omit<Dated, 'undertaking'>) => ({
  stages,
  items,
  documents: documents.flatMap(({ document: { id, title, state, dueOn }, path }) =>
    state === 'im-umlauf' && dueOn !== null ? [{ id, title, dueOn, path }] : [],
  ),
});
