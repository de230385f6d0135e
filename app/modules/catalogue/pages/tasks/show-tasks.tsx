import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { isOffice } from '../../../../platform/http/is-office.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { writeSheet, XLSX_TYPE } from '../../../../platform/sheets/write-sheet.ts';
import { loadCatalogue } from '../../use-cases/tasks/load-catalogue.ts';
import { TASK_COLUMNS, taskCsv, taskRows } from './tasks-csv.ts';
import { readTasksQuery, selectTasks } from './tasks-query.ts';
import { TasksView } from './tasks-view.tsx';

/** GET /v/:alliance/aufgaben?suche=&bereich=&zeige= */
export async function showTasks(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, query } = call;
  const asked = readTasksQuery(query);
  const catalogue = await loadCatalogue(services, alliance);
  return {
    kind: 'page',
    title: 'Aufgabenkatalog',
    section: 'bedarf',
    tab: 'aufgaben',
    crumbs: [{ label: 'Aufgabenkatalog' }],
    body: (
      <TasksView
        base={`/v/${alliance.slug}`}
        catalogue={catalogue}
        lines={selectTasks(catalogue, asked)}
        asked={asked}
        message={query.get('meldung') ?? ''}
        mayEdit={isOffice(call)}
      />
    ),
  };
}

/** GET /v/:alliance/aufgaben.csv with the same parameters. */
export async function showTasksCsv({ services, alliance, query }: AllianceCall): Promise<PageAnswer> {
  const lines = selectTasks(await loadCatalogue(services, alliance), readTasksQuery(query));
  return {
    kind: 'file',
    name: `aufgaben-${alliance.slug}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(taskCsv(lines)),
  };
}

/** GET /v/:alliance/aufgaben.xlsx with the same parameters. */
export async function showTasksXlsx({ services, alliance, query }: AllianceCall): Promise<PageAnswer> {
  const lines = selectTasks(await loadCatalogue(services, alliance), readTasksQuery(query));
  const columns = TASK_COLUMNS.map((header) => ({
    header,
    width: WIDTHS[header] ?? 16,
    kind: 'text' as const,
  }));
  return {
    kind: 'file',
    name: `aufgaben-${alliance.slug}.xlsx`,
    contentType: XLSX_TYPE,
    body: await writeSheet({
      sheets: [{ name: 'Aufgaben', columns, rows: taskRows(lines), frozenHeader: true }],
    }),
  };
}

/** In characters. */
const WIDTHS: Readonly<Partial<Record<string, number>>> = {
  Titel: 60,
  Bereich: 40,
  Beschreibung: 60,
  Quelle: 40,
};
