import ical, { ICalEventTransparency } from 'ical-generator';
import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ItemDeviation } from '../../domain/schedule/deviation.ts';
import { type ProjectDate, projectDates } from '../../domain/schedule/next-dates.ts';
import { ITEM_KINDS } from '../../domain/schedule/schedule.ts';
import { loadSchedule, type SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { ownerText } from './item-table.tsx';

const load = ({ services, alliance, principal, params }: AllianceCall) =>
  loadSchedule(services, alliance, principal, params['slug'] ?? '');

/** GET …/ablaufplan.csv */
export async function showScheduleCsv(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  if (!page) return errorPage(404);
  return {
    kind: 'file',
    name: `ablaufplan-${page.undertaking.slug}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument([
      ...(page.undertaking.isSample ? [['Beispieldaten']] : []),
      HEADER,
      ...page.deviations.map((deviation) => lineOf(deviation, page)),
    ]),
  };
}

const HEADER = [
  ...['Nr.', 'Termin', 'Art', 'Stufe', 'Zuständig', 'geplant von', 'geplant bis'],
  ...['tatsächlich von', 'tatsächlich bis', 'Tage Abweichung', 'Abweichung'],
];

const dayText = (day: ItemDeviation['item']['actualFrom']): string => (day === null ? '' : germanDate(day));

const lineOf = ({ item, days, text }: ItemDeviation, page: SchedulePage) => [
  item.position,
  item.title,
  ITEM_KINDS[item.kind],
  page.stages.find(({ position }) => position === item.stagePosition)?.title ?? '',
  ownerText(item, page),
  ...[item.plannedFrom, item.plannedTo, item.actualFrom, item.actualTo].map(dayText),
  days,
  text,
];

/** GET /v/:alliance/projekte/:slug/termine.ics */
export async function showProjectCalendar(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  if (!page) return errorPage(404);
  return {
    kind: 'file',
    name: `termine-${page.undertaking.slug}.ics`,
    contentType: 'text/calendar; charset=utf-8',
    body: projectCalendar(page, call.services.clock.now()),
  };
}

/** All open days of a project as whole days (RFC 5545); an event keeps its id, so that reading it again doubles nothing. */
function projectCalendar(page: SchedulePage, stamp: Date): string {
  const { undertaking } = page;
  const name = `${undertaking.title}${undertaking.isSample ? ' (Beispieldaten)' : ''}`;
  const calendar = ical({
    name,
    prodId: { company: 'Gemeinwerk', product: 'Projekttermine', language: 'DE' },
  });
  for (const date of projectDates(datedParts(page)))
    calendar.createEvent({
      id: `${undertaking.id}-${date.id}@gemeinwerk`,
      stamp,
      timezone: 'UTC',
      start: startOf(date),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${undertaking.title}: ${date.title}`,
    });
  return calendar.toString();
}

const startOf = ({ on }: ProjectDate): Date => new Date(`${on}T00:00:00Z`);

const datedParts = ({ stages, items, documents }: SchedulePage) => ({
  stages,
  items,
  documents: documents.flatMap(({ document: { id, title, state, dueOn }, path }) =>
    state === 'im-umlauf' && dueOn !== null ? [{ id, title, dueOn, path }] : [],
  ),
});
