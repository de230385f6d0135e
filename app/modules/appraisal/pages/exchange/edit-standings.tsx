import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { SolutionRefusal } from '../../domain/exchange/check-solution.ts';
import { loadSolutions, type SolutionPage } from '../../use-cases/exchange/load-solutions.ts';
import { recordStandings, type StandingDraft } from '../../use-cases/exchange/record-standings.ts';
import { statusOf } from '../form-parts.ts';
import { exchangePage, notThere, refusedAs } from './exchange-places.tsx';
import { solutionsPath } from './show-solutions.tsx';
import { StandingsView } from './standings-view.tsx';

/** GET …/loesungen/kommune/:member?feld= */
export const showStandings = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, call.query.get('feld') ?? '', undefined, []);

/** POST …/loesungen/kommune/:member */
export async function submitStandings(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const field = fields.get('feld') ?? '';
  const drafts = fields.getAll('loesung').map(
    (solutionId): StandingDraft => ({
      solutionId,
      state: fields.get(`stand-${solutionId}`) ?? '',
      priority: fields.get(`prioritaet-${solutionId}`) ?? '',
      version: versionIn(fields.get(`version-${solutionId}`)),
    }),
  );
  const order = { memberKey: params['member'] ?? '', field, drafts };
  const recorded = await recordStandings(services, alliance, principal, order);
  if (recorded.ok)
    return {
      kind: 'redirect',
      to: `${solutionsPath(call)}?feld=${encodeURIComponent(field)}&meldung=gespeichert`,
    };
  if (typeof recorded.error === 'string') return refusedAs(recorded.error);
  return view(call, field, drafts, recorded.error);
}

const versionIn = (text: string | null): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : -1);

async function view(
  call: AllianceCall,
  field: string,
  typed: readonly StandingDraft[] | undefined,
  refusals: readonly SolutionRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadSolutions(services, alliance, principal, field);
  const member = page.members.find(({ key }) => key === params['member']);
  if (!member) return notThere();
  if (!page.mayWrite.includes(member.key)) return notThere(403);
  const path = solutionsPath(call);
  const body = (
    <StandingsView
      path={path}
      page={page}
      member={member}
      mayRank={page.mayRank.includes(member.key)}
      drafts={draftsOf(page, member.key, typed)}
      refusals={refusals}
    />
  );
  const crumbs = [{ label: 'Lösungen', href: path }, { label: member.name }];
  return exchangePage(call, { title: `Lösungen: ${member.name}`, status: statusOf(refusals), crumbs }, body);
}

/** What was typed with the versions that are stored now: what is saved next is decided with both in view. */
const draftsOf = (
  { ranked }: SolutionPage,
  memberKey: string,
  typed: readonly StandingDraft[] | undefined,
): readonly StandingDraft[] =>
  ranked.map(({ solution }) => {
    const stored = solution.standings.find((standing) => standing.memberKey === memberKey);
    const draft = typed?.find(({ solutionId }) => solutionId === solution.id);
    return {
      solutionId: solution.id,
      state: draft?.state ?? stored?.state ?? '',
      priority: draft?.priority ?? stored?.priority?.toString() ?? '',
      version: stored?.version ?? 0,
    };
  });
