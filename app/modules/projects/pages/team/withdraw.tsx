import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { type WithdrawalRefusal, withdrawalClosed } from '../../domain/team/plan-withdrawal.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import { withdrawMember } from '../../use-cases/team/withdraw-member.ts';
import { effectsOf } from '../../use-cases/team/withdrawal-scene.ts';
import { backToTeam, capacityOf, notThere, teamOf, teamPage, teamPath } from './team-places.tsx';
import { type WithdrawalForm, WithdrawView } from './withdraw-view.tsx';

/** GET /v/:alliance/projekte/:slug/beteiligte/rueckzug?kommune= */
export async function showWithdrawal(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const memberKey = call.query.get('kommune') ?? onlyOwn(team) ?? '';
  return view(call, team, { memberKey, from: team.today, reason: '', proofNote: '' }, []);
}

/** POST /v/:alliance/projekte/:slug/beteiligte/rueckzug */
export async function submitWithdrawal(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const { fields, files } = await call.upload();
  const form: WithdrawalForm = {
    memberKey: fields.get('kommune') ?? '',
    from: fields.get('tag') ?? '',
    reason: (fields.get('grund') ?? '').replace(/\r\n/g, '\n'),
    proofNote: fields.get('herkunft') ?? '',
  };
  const by = actsAs(team, form.memberKey);
  if (by === undefined) return notThere(403);
  const from = readGermanDay(form.from);
  if (!from) return view(call, team, form, [NO_DAY]);
  const { services, alliance, principal } = call;
  const result = await withdrawMember(services, alliance, {
    ...form,
    slug: team.undertaking.slug,
    from,
    by,
    byLabel: by === 'mitglied' ? capacityOf(call, form.memberKey) : 'Geschäftsstelle im Auftrag',
    proof: files.get('nachweis'),
    actor: principal.accountId,
  });
  if (result.ok) return backToTeam(call, team, 'rueckzug');
  return result.error === 'unknown' ? notThere() : view(call, team, form, result.error);
}

const NO_DAY: WithdrawalRefusal = {
  field: 'tag',
  message: 'Geben Sie den ersten Tag ohne die Kommune an, zum Beispiel 01.12.2026.',
};

const onlyOwn = ({ viewer: { isOffice, actsFor } }: ShownTeam): string | undefined =>
  isOffice ? undefined : actsFor[0];

/** The head and its deputy for their own member, the office for any with proof, nobody else. */
function actsAs({ viewer }: ShownTeam, memberKey: string): 'mitglied' | 'geschaeftsstelle' | undefined {
  if (viewer.actsFor.includes(memberKey)) return 'mitglied';
  return viewer.isOffice ? 'geschaeftsstelle' : undefined;
}

function view(
  call: AllianceCall,
  team: ShownTeam,
  form: WithdrawalForm,
  refusals: readonly WithdrawalRefusal[],
): PageAnswer {
  const { viewer, members, state } = team;
  if (!viewer.isOffice && viewer.actsFor.length === 0) return notThere(403);
  if (!viewer.isOffice && form.memberKey !== '' && actsAs(team, form.memberKey) === undefined)
    return notThere(403);
  const member = members.find(({ memberKey }) => memberKey === form.memberKey);
  const closed = member && withdrawalClosed({ state: state?.state ?? null, current: member.current ?? null });
  const isStale = refusals.some(({ field }) => field === 'stand');
  const body = (
    <WithdrawView
      path={teamPath(call, team)}
      team={team}
      form={form}
      refusals={refusals}
      member={member}
      asOffice={actsAs(team, form.memberKey) === 'geschaeftsstelle'}
      closed={closed ?? null}
      effects={member ? effectsOf(team, member.memberKey) : []}
    />
  );
  return teamPage(call, team, 'Rückzug', body, refusals.length === 0 ? 200 : isStale ? 409 : 422);
}
