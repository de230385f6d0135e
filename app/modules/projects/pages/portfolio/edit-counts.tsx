import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { type CountOwner, recordCount, removeCount } from '../../use-cases/portfolio/change-counts.ts';
import { loadCounts } from '../../use-cases/portfolio/load-counts.ts';
import { type CountForms, EMPTY_FORMS, readCountForm } from './counts-forms.ts';
import { CountsView } from './counts-view.tsx';
import { maySelect, PLACE, portfolioCrumbs, portfolioPath } from './portfolio-places.tsx';

/** GET /v/:alliance/portfolio/auslastung */
export const showCounts = (call: AllianceCall): Promise<PageAnswer> => countsPage(call, EMPTY_FORMS, 200);

/** POST /v/:alliance/portfolio/auslastung/grenze */
export async function submitLimit(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readCountForm(await call.form(), 'grenze');
  const result = await recordCount(services, alliance, { kind: 'limit' }, form, principal.accountId);
  if (result.ok) return done(call, 'eingetragen');
  if (result.error === 'unknown') return errorPage(404);
  return countsPage(call, { ...EMPTY_FORMS, limit: { form, refusals: result.error } }, 422);
}

/** POST /v/:alliance/portfolio/auslastung/kraft */
export async function submitCapacity(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const posted = await call.form();
  const [form, memberKey] = [readCountForm(posted, 'kraft'), posted.get('kommune') ?? ''];
  const typed = (problem: string | null, refusals = EMPTY_FORMS.capacity.refusals): CountForms => ({
    ...EMPTY_FORMS,
    capacity: { form, refusals, memberKey },
    problem,
  });
  const problem = await whyNotState(call, memberKey);
  if (problem) return countsPage(call, typed(problem.message), problem.status);
  const owner = { kind: 'capacity', memberKey } as const;
  const result = await recordCount(services, alliance, owner, form, principal.accountId);
  if (result.ok) return done(call, 'eingetragen');
  if (result.error === 'unknown') return countsPage(call, typed(NO_MEMBER), 422);
  return countsPage(call, typed(null, result.error), 422);
}

/** POST /v/:alliance/portfolio/auslastung/grenze/herausnehmen */
export async function submitLimitRemoval(call: AllianceCall): Promise<PageAnswer> {
  return takeOut(call, { kind: 'limit' }, await call.form());
}

/** POST /v/:alliance/portfolio/auslastung/kraft/herausnehmen */
export async function submitCapacityRemoval(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const memberKey = posted.get('kommune') ?? '';
  const problem = await whyNotState(call, memberKey);
  if (problem) return countsPage(call, { ...EMPTY_FORMS, problem: problem.message }, problem.status);
  return takeOut(call, { kind: 'capacity', memberKey }, posted);
}

async function takeOut(call: AllianceCall, owner: CountOwner, posted: URLSearchParams): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const entry = posted.get('eintrag') ?? '';
  const result = await removeCount(services, alliance, owner, entry, principal.accountId);
  if (result.ok) return done(call, 'herausgenommen');
  const problem = result.error === 'unknown' ? GONE : result.error.problem;
  return countsPage(call, { ...EMPTY_FORMS, problem }, 422);
}

const NOT_YOURS =
  'Die Kraft einer Kommune trägt deren Leitung ein oder die Geschäftsstelle. Wenden Sie sich an die Geschäftsstelle.';
const NO_MEMBER = 'Wählen Sie die Kommune aus, deren Kraft Sie eintragen.';
const GONE = 'Diese Eintragung gibt es nicht, oder sie ist schon herausgenommen. Hier steht, was jetzt gilt.';

/** The office states it for all, a head or deputy for the own member; undefined where nothing stands against it. */
async function whyNotState(
  { services, alliance, principal }: AllianceCall,
  memberKey: string,
): Promise<{ readonly status: 403 | 422; readonly message: string } | undefined> {
  const { actsFor, memberKeys } = await loadCounts(services, alliance, principal);
  if (actsFor.includes(memberKey)) return undefined;
  if (memberKeys.includes(memberKey)) return { status: 403, message: NOT_YOURS };
  return { status: 422, message: NO_MEMBER };
}

const done = (call: AllianceCall, message: string): PageAnswer => ({
  kind: 'redirect',
  to: `${portfolioPath(call)}/auslastung?meldung=${message}`,
});

const MESSAGES: Readonly<Record<string, string>> = {
  eingetragen: 'Die Eintragung ist gespeichert.',
  herausgenommen: 'Die künftige Eintragung ist herausgenommen.',
};

async function countsPage(
  call: AllianceCall,
  forms: CountForms,
  status: 200 | 403 | 422,
): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const counts = await loadCounts(services, alliance, principal);
  return {
    kind: 'page',
    status,
    title: 'Grenze und Auslastung',
    ...PLACE,
    crumbs: portfolioCrumbs(call, 'Grenze und Auslastung'),
    body: (
      <CountsView
        path={portfolioPath(call)}
        counts={counts}
        forms={forms}
        message={messageIn(MESSAGES, query)}
        today={services.clock.today()}
        selects={maySelect(call)}
      />
    ),
  };
}
