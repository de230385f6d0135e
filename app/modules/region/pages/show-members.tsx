import { csvDocument } from '../../../foundation/csv-writer.ts';
import { isOffice } from '../../../platform/http/is-office.ts';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { listMemberOverview } from '../use-cases/list-members.ts';
import { memberRows } from './members-csv.ts';
import { readMembersQuery, selectLines } from './members-query.ts';
import { MembersView } from './members-view.tsx';

/** GET /v/:alliance/mitglieder?stichtag=&zugehoerigkeit=&sort= */
export async function showMembers(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, query } = call;
  const asked = readMembersQuery(query);
  const overview = await listMemberOverview(services, alliance, asked.date);
  return {
    kind: 'page',
    title: 'Mitglieder',
    section: 'mitglieder',
    crumbs: [{ label: 'Mitglieder' }],
    body: (
      <MembersView
        base={`/v/${alliance.slug}`}
        alliance={alliance}
        overview={overview}
        shown={selectLines(overview.lines, asked)}
        asked={asked}
        query={query}
        mayEdit={isOffice(call)}
      />
    ),
  };
}

/** GET /v/:alliance/mitglieder.csv with the same parameters. */
export async function showMembersCsv({ services, alliance, query }: AllianceCall): Promise<PageAnswer> {
  const asked = readMembersQuery(query);
  const { lines, date } = await listMemberOverview(services, alliance, asked.date);
  return {
    kind: 'file',
    name: `mitglieder-${alliance.slug}-${date}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(memberRows(selectLines(lines, asked))),
  };
}
