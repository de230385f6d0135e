import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { isOffice } from '../../../../platform/http/is-office.ts';
import { remindedIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { isMissing } from '../../domain/follow-up/sheet-standing.ts';
import { loadFollowUp } from '../../use-cases/follow-up/load-follow-up.ts';
import { followUpRows } from './follow-up-csv.ts';
import { FollowUpView } from './follow-up-view.tsx';
import { PLACE, roundCrumbs, roundPath } from './round-places.tsx';

export const TITLE = 'Rückmeldungen';

/** GET /v/:alliance/runden/:round/rueckmeldungen?stand=fehlt */
export async function showFollowUp(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params, query } = call;
  const followed = await loadFollowUp(services, alliance, params['round'] ?? '');
  if (!followed) return errorPage(404);
  return {
    kind: 'page',
    title: TITLE,
    ...PLACE,
    crumbs: roundCrumbs(call, followed.round, TITLE),
    body: (
      <FollowUpView
        {...followed}
        own={`${roundPath(call, followed.round)}/rueckmeldungen`}
        isOffice={isOffice(call)}
        onlyMissing={query.get('stand') === 'fehlt'}
        message={remindedIn(query)}
      />
    ),
  };
}

/** GET /v/:alliance/runden/:round/rueckmeldungen.csv: the same lines as on the screen. */
export async function showFollowUpCsv({
  services,
  alliance,
  params,
  query,
}: AllianceCall): Promise<PageAnswer> {
  const followed = await loadFollowUp(services, alliance, params['round'] ?? '');
  if (!followed) return errorPage(404);
  const { round, members, today } = followed;
  const shown = query.get('stand') === 'fehlt' ? members.filter(isMissing) : members;
  return {
    kind: 'file',
    name: `rueckmeldungen-${round.slug}-${today}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(followUpRows(round, shown)),
  };
}
