import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { rolesIn } from '../../../../platform/auth/access.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadCatalogue } from '../../use-cases/tasks/load-catalogue.ts';
import { taskCsv } from './tasks-csv.ts';
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
        mayEdit={mayEdit(call)}
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

export const mayEdit = ({ services, alliance, principal }: AllianceCall): boolean =>
  rolesIn(principal, alliance.id, services.clock.today()).includes('coordinator');
