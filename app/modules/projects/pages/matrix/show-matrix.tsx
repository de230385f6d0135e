import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { rolesIn } from '../../../../platform/auth/access.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { listFindings } from '../../domain/matrix/list-findings.ts';
import { participationRows } from '../../domain/matrix/participation-csv.ts';
import { type LoadedMatrix, loadMatrix } from '../../use-cases/matrix/load-matrix.ts';
import { CURRENT_TAB, MatrixView } from './matrix-view.tsx';

/**
 * GET /v/:alliance/beteiligung — what holds today; ?stand=2025-10-31 the report that answers for a day; ?stichtag= what
 * held on any day, whatever was reported.
 */
export async function showMatrix(call: AllianceCall): Promise<PageAnswer> {
  const { alliance, principal, services } = call;
  const { loaded, shown, day } = await load(call);
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
        day={day}
        today={services.clock.today()}
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

interface Loaded {
  readonly loaded: LoadedMatrix;
  /** Value of ?stand= that is shown; the day itself where one was asked for. */
  readonly shown: string;
  /** The day asked for with ?stichtag=. */
  readonly day: CalendarDate | undefined;
}

/** What ?stichtag= or ?stand= asks for, or today. */
async function load({ services, alliance, query }: AllianceCall): Promise<Loaded> {
  const today = services.clock.today();
  const day = dateOf(query.get('stichtag'));
  if (day !== undefined)
    return { loaded: await loadMatrix(services, alliance, day, 'live'), shown: day, day };
  if ((query.get('stand') ?? CURRENT_TAB) === CURRENT_TAB)
    return { loaded: await loadMatrix(services, alliance, today, 'live'), shown: CURRENT_TAB, day };
  return { ...(await loadReport(services, alliance, dateOf(query.get('stand')))), day };
}

async function loadReport(
  services: AllianceCall['services'],
  alliance: AllianceCall['alliance'],
  asked: CalendarDate | undefined,
): Promise<Omit<Loaded, 'day'>> {
  const today = services.clock.today();
  const loaded = await loadMatrix(services, alliance, asked ?? today);
  const latest = loaded.reportYears[0];
  if (asked === undefined && latest && loaded.choice.kind !== 'recorded')
    return { loaded: await loadMatrix(services, alliance, latest.endsOn), shown: latest.endsOn };
  const other = asked === undefined || asked === today ? CURRENT_TAB : asked;
  return { loaded, shown: loaded.choice.kind === 'recorded' ? loaded.choice.year.endsOn : other };
}

function dateOf(text: string | null): CalendarDate | undefined {
  return readGermanDay(text ?? '');
}
