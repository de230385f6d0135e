import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import type { SittingLine } from '../use-cases/list-sittings.ts';
import { SAMPLE_TEXT } from './sample-notice.tsx';

/**
 * Sittings and their closing dates as a calendar of whole days (RFC 5545, in UTC, so that no zone moves them). An event
 * keeps its id: read in again, a cancelled sitting is struck out and not doubled.
 */
export function sittingsCalendar(lines: readonly SittingLine[], name: string, at: Date): string {
  const isSample = lines.some(({ sitting }) => sitting.isSample);
  const calendar = ical({
    name: isSample ? `${name} (Beispieldaten)` : name,
    description: isSample ? `Beispieldaten: ${SAMPLE_TEXT}` : name,
    prodId: { company: 'Gemeinwerk', product: 'Sitzungen', language: 'DE' },
  });
  for (const line of lines) {
    calendar.createEvent(eventOf(line, at, 'sitzung', line.sitting.on));
    calendar.createEvent(eventOf(line, at, 'abgabeschluss', line.closesOn));
  }
  return calendar.toString();
}

const eventOf = (line: SittingLine, stamp: Date, what: 'sitzung' | 'abgabeschluss', day: CalendarDate) => ({
  id: `${line.sitting.id}-${what}@gemeinwerk`,
  sequence: line.sitting.version,
  stamp,
  timezone: 'UTC',
  start: new Date(`${day}T00:00:00Z`),
  allDay: true,
  transparency: ICalEventTransparency.TRANSPARENT,
  status: line.sitting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  summary: titleOf(line, what),
  description: textOf(line),
});

function titleOf({ body, member, sitting }: SittingLine, what: 'sitzung' | 'abgabeschluss'): string {
  const title = `${body.name} ${member.name}`;
  return `${sitting.cancelled ? 'Abgesagt: ' : ''}${what === 'sitzung' ? title : `Abgabeschluss ${title}`}`;
}

const textOf = ({ sitting, body, closesOn, invitedBy, warning }: SittingLine): string =>
  [
    `Sitzung am ${germanDate(sitting.on)}, ${body.name}.`,
    `Abgabeschluss ${germanDate(closesOn)}, Einladung spätestens ${germanDate(invitedBy)}.`,
    warning ?? '',
    sitting.note,
    sitting.isSample ? 'Beispieldaten.' : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
