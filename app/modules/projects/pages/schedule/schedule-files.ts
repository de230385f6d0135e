import { germanDate } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import {
  csvFile,
  type ExportColumn,
  type ExportTable,
  xlsxFile,
} from '../../../../platform/sheets/export-table.ts';
import type { ItemDeviation } from '../../domain/schedule/deviation.ts';
import { ITEM_KINDS, itemNumbers } from '../../domain/schedule/schedule.ts';
import { loadSchedule, type SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { ownerText } from './owner-text.ts';
import { projectCalendar } from './project-calendar.ts';

const load = ({ services, alliance, principal, params }: AllianceCall) =>
  loadSchedule(services, alliance, principal, params['slug'] ?? '');

/** GET …/ablaufplan.csv */
export async function showScheduleCsv(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  return page ? csvFile(tableOf(page)) : errorPage(404);
}

/** GET …/ablaufplan.xlsx */
export async function showScheduleXlsx(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  return page ? xlsxFile(tableOf(page)) : errorPage(404);
}

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

const tableOf = (page: SchedulePage): ExportTable<ItemDeviation> => ({
  name: `ablaufplan-${page.undertaking.slug}`,
  sheet: 'Ablaufplan',
  columns: [...columnsOf(page), ...(page.undertaking.isSample ? [SAMPLE] : [])],
  rows: page.deviations,
});

type Column = ExportColumn<ItemDeviation>;
const text = (header: string, value: (row: ItemDeviation) => string): Column => ({
  header,
  kind: 'text',
  value,
});
const dayText = (day: ItemDeviation['item']['actualFrom'] | undefined): string =>
  day ? germanDate(day) : '';

function columnsOf(page: SchedulePage): Column[] {
  const numbers = itemNumbers(page.items);
  const agreed = new Map(page.binding?.items.map((item) => [item.id, item]));
  return [
    text('Nr.', ({ item }) => numbers.get(item.id) ?? ''),
    text('Termin', ({ item }) => item.title),
    text('Art', ({ item }) => ITEM_KINDS[item.kind]),
    text(
      'Stufe',
      ({ item }) => page.stages.find(({ position }) => position === item.stagePosition)?.title ?? '',
    ),
    text('Zuständig', ({ item }) => ownerText(item, page)),
    text('vereinbart von', ({ item }) => dayText(agreed.get(item.id)?.plannedFrom)),
    text('vereinbart bis', ({ item }) => dayText(agreed.get(item.id)?.plannedTo)),
    text('geplant von', ({ item }) => dayText(item.plannedFrom)),
    text('geplant bis', ({ item }) => dayText(item.plannedTo)),
    text('tatsächlich von', ({ item }) => dayText(item.actualFrom)),
    text('tatsächlich bis', ({ item }) => dayText(item.actualTo)),
    { header: 'Tage Abweichung', kind: 'number', value: ({ days }) => days },
    text('Abweichung', (deviation) => deviation.text),
  ];
}

const SAMPLE = text('Hinweis', () => 'Beispieldaten');
