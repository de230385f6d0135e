import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { rolesIn } from '../../../../platform/auth/access.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { listFindings } from '../../domain/matrix/list-findings.ts';
import { participationRows } from '../../domain/matrix/participation-csv.ts';
import { type LoadedMatrix, loadMatrix } from '../../use-cases/matrix/load-matrix.ts';
import { CURRENT_TAB, MatrixView } from './matrix-view.tsx';

/** GET /v/:alliance/beteiligung?stand=2025-10-31 — without `stand` the latest report, or today where none was reported. */
export async function showMatrix(call: AllianceCall): Promise<PageAnswer> {
  const { alliance, principal, services } = call;
  const { loaded, shown } = await load(call);
  const isCoordinator = rolesIn(principal, alliance.id, services.clock.today()).includes('coordinator');
  const findings = listFindings(loaded.matrix).filter(
    (finding) => finding.audience === 'all' || isCoordinator,
  );
  return {
    kind: 'page',
    title: 'Beteiligung',
    section: 'beteiligung',
    crumbs: [{ label: 'Beteiligung' }],
    body: (
      <MatrixView
        {...loaded}
        base={`/v/${alliance.slug}`}
        shown={shown}
        findings={findings}
        mayEdit={isCoordinator}
      />
    ),
  };
}

/** GET /v/:alliance/beteiligung.csv */
export async function showMatrixCsv(call: AllianceCall): Promise<PageAnswer> {
  const { loaded, shown } = await load(call);
  return {
    kind: 'file',
    name: `beteiligung-${call.alliance.slug}-${shown}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(participationRows(loaded.matrix)),
  };
}

async function load({
  services,
  alliance,
  query,
}: AllianceCall): Promise<{ loaded: LoadedMatrix; shown: string }> {
  const today = services.clock.today();
  const asked = dateOf(query.get('stand'));
  const loaded = await loadMatrix(services, alliance, asked ?? today);
  const latest = loaded.reportYears[0];
  const isChosen = asked !== undefined || query.get('stand') === CURRENT_TAB;
  if (!isChosen && latest && loaded.choice.kind !== 'recorded')
    return { loaded: await loadMatrix(services, alliance, latest.endsOn), shown: latest.endsOn };
  const other = asked === undefined || asked === today ? CURRENT_TAB : asked;
  return { loaded, shown: loaded.choice.kind === 'recorded' ? loaded.choice.year.endsOn : other };
}

function dateOf(text: string | null): CalendarDate | undefined {
  const parsed = parseCalendarDate(text ?? '');
  return parsed.ok ? parsed.value : undefined;
}
