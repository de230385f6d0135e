import { compareGerman } from '../../../../foundation/german.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { fitsFilter, knownYears, type ProjectFilter } from '../../domain/undertakings/project-filter.ts';
import { listProjectRows, type ProjectRow } from '../../use-cases/undertakings/list-project-rows.ts';
import { projectsCsv } from './list-csv.ts';
import { ListView } from './list-view.tsx';
import { PLACE } from './project-places.tsx';

/** GET /v/:alliance/projekte?suche=&zustand=&art=&kommune=&jahr= */
export async function showProjects({
  services,
  alliance,
  principal,
  query,
}: AllianceCall): Promise<PageAnswer> {
  const { rows, viewer, today } = await listProjectRows(services, alliance, principal);
  const filter = filterOf(query);
  const asked = query.toString();
  return {
    kind: 'page',
    title: 'Projekte',
    ...PLACE,
    crumbs: [{ label: 'Projekte' }],
    body: (
      <ListView
        base={`/v/${alliance.slug}`}
        rows={rows.filter((row) => fitsFilter(row, filter))}
        filter={filter}
        query={asked === '' ? '' : `?${asked}`}
        members={membersOf(rows)}
        years={knownYears(
          rows.map(({ states }) => states),
          today,
        )}
        total={rows.length}
        isOffice={viewer.isOffice}
      />
    ),
  };
}

/** GET /v/:alliance/projekte.csv, with the same questions. */
export async function showProjectsCsv({
  services,
  alliance,
  principal,
  query,
}: AllianceCall): Promise<PageAnswer> {
  const { rows, today } = await listProjectRows(services, alliance, principal);
  const filter = filterOf(query);
  return {
    kind: 'file',
    name: `projekte-${alliance.slug}-${today}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: projectsCsv(rows.filter((row) => fitsFilter(row, filter))),
  };
}

const filterOf = (query: AllianceCall['query']): ProjectFilter => ({
  search: query.get('suche')?.trim() ?? '',
  state: query.get('zustand') ?? '',
  kind: query.get('art') ?? '',
  member: query.get('kommune') ?? '',
  year: query.get('jahr') ?? '',
});

/** Everybody who is involved anywhere, by name. */
function membersOf(rows: readonly ProjectRow[]): { key: string; name: string }[] {
  const names = new Map(
    rows.flatMap(({ participants }) =>
      participants.map(({ memberKey, memberName }) => [memberKey, memberName]),
    ),
  );
  return [...names].map(([key, name]) => ({ key, name })).toSorted((a, b) => compareGerman(a.name, b.name));
}
