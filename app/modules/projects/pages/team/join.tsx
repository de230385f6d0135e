import { addDays } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { readGermanAmount } from '../../../../foundation/read-german-number.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { inviteMember } from '../../use-cases/team/invite-member.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import { requestAccession } from '../../use-cases/team/request-accession.ts';
import { type JoinForm, type JoinRefusal, JoinView } from './join-view.tsx';
import { backToTeam, capacityOf, notThere, teamOf, teamPage, teamPath } from './team-places.tsx';

/** A first proposal for the deadline; bodies of a member sit about every month. */
const ANSWER_DAYS = 28;

/** GET /v/:alliance/projekte/:slug/beteiligte/beitritt?kommune= */
export async function showJoin(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const { isOffice, actsFor } = team.viewer;
  const memberKey = call.query.get('kommune') ?? (isOffice ? '' : (actsFor[0] ?? ''));
  return view(
    call,
    team,
    { memberKey, from: team.today, dueOn: addDays(team.today, ANSWER_DAYS), amount: '', reason: '' },
    [],
  );
}

/** POST of the same page: the office invites, a head asks. */
export async function submitJoin(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const posted = await call.form();
  const form: JoinForm = {
    memberKey: posted.get('kommune') ?? '',
    from: posted.get('ab') ?? '',
    dueOn: posted.get('frist') ?? '',
    amount: posted.get('betrag') ?? '',
    reason: (posted.get('grund') ?? '').replace(/\r\n/g, '\n'),
  };
  if (team.viewer.isOffice) return invite(call, team, form);
  return team.viewer.actsFor.includes(form.memberKey) ? ask(call, team, form) : notThere(403);
}

async function invite(call: AllianceCall, team: ShownTeam, form: JoinForm): Promise<PageAnswer> {
  const from = readGermanDay(form.from);
  const dueOn = readGermanDay(form.dueOn);
  const amount = form.amount.trim() === '' ? null : readGermanAmount(form.amount);
  const unreadable: JoinRefusal[] = [
    ...(team.members.some(({ memberKey }) => memberKey === form.memberKey) ? [] : [NO_MEMBER]),
    ...(from ? [] : [NO_DAY]),
    ...(dueOn ? [] : [NO_DUE]),
    ...(amount && !amount.ok ? [{ field: 'betrag' as const, message: amount.error }] : []),
  ];
  if (!from || !dueOn || unreadable.length > 0 || (amount && !amount.ok))
    return view(call, team, form, unreadable);
  const { services, alliance, principal } = call;
  const result = await inviteMember(services, alliance, {
    slug: team.undertaking.slug,
    memberKey: form.memberKey,
    from,
    dueOn,
    amount: amount?.value ?? null,
    actor: principal.accountId,
  });
  if (result.ok) return backToTeam(call, team, 'eingeladen');
  return result.error === 'unknown' ? notThere() : view(call, team, form, result.error);
}

async function ask(call: AllianceCall, team: ShownTeam, form: JoinForm): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const result = await requestAccession(services, alliance, {
    slug: team.undertaking.slug,
    memberKey: form.memberKey,
    reason: form.reason,
    byLabel: capacityOf(call, form.memberKey),
    actor: principal.accountId,
  });
  if (result.ok) return backToTeam(call, team, 'anfrage');
  return result.error === undefined
    ? notThere()
    : view(call, team, form, [{ field: 'kommune', message: result.error }]);
}

const NO_MEMBER: JoinRefusal = { field: 'kommune', message: 'Wählen Sie die Kommune, die beitreten soll.' };
const NO_DAY: JoinRefusal = {
  field: 'ab',
  message: 'Geben Sie den ersten Tag der Teilnahme an, zum Beispiel 01.12.2026.',
};
const NO_DUE: JoinRefusal = {
  field: 'frist',
  message: 'Geben Sie den Tag an, bis zu dem geantwortet werden soll, zum Beispiel 01.12.2026.',
};

function view(
  call: AllianceCall,
  team: ShownTeam,
  form: JoinForm,
  refusals: readonly JoinRefusal[],
): PageAnswer {
  const { isOffice, actsFor } = team.viewer;
  if (!isOffice && actsFor.length === 0) return notThere(403);
  const body = (
    <JoinView
      base={`/v/${call.alliance.slug}`}
      path={teamPath(call, team)}
      team={team}
      form={form}
      refusals={refusals}
    />
  );
  const title = isOffice ? 'Beitritt vorbereiten' : 'Beitritt anfragen';
  return teamPage(call, team, title, body, refusals.length === 0 ? 200 : 422);
}
