import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { InformationRefusal } from '../../domain/team/check-information.ts';
import { isUnrepresented, openInformation } from '../../domain/team/open-information.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import { sendInformation } from '../../use-cases/team/send-information.ts';
import { type InformForm, InformView } from './inform-view.tsx';
import { backToTeam, notThere, teamOf, teamPage, teamPath } from './team-places.tsx';

/** GET /v/:alliance/projekte/:slug/beteiligte/information?anlass= */
export async function showInform(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const open = openOf(team);
  const asked = call.query.get('anlass');
  const chosen = open.find(({ key }) => key === asked) ?? (asked === null ? open[0] : undefined);
  const form: InformForm = {
    occasion: chosen?.key ?? `frei/${newId()}`,
    title: chosen?.title ?? '',
    body: '',
    memberKeys: team.members.flatMap(({ memberKey, onDay }) =>
      onDay && isUnrepresented(onDay) ? [memberKey] : [],
    ),
  };
  return view(call, team, form, []);
}

/** POST of the same page */
export async function submitInform(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  if (!team.mayKeep) return notThere(403);
  const posted = await call.form();
  const asked = posted.get('anlass-kennung') ?? '';
  const form: InformForm = {
    occasion: isKnown(team, asked) ? asked : `frei/${newId()}`,
    title: posted.get('anlass') ?? '',
    body: (posted.get('text') ?? '').replace(/\r\n/g, '\n'),
    memberKeys: posted.getAll('kommunen'),
  };
  const { services, alliance, principal } = call;
  const order = { ...form, slug: team.undertaking.slug, actor: principal.accountId };
  const result = await sendInformation(services, alliance, order);
  if (result.ok) return backToTeam(call, team, 'information');
  return result.error === 'unknown' ? notThere() : view(call, team, form, result.error);
}

const FREE = /^frei\/[0-9a-f-]{36}$/;
const isKnown = ({ occasions }: ShownTeam, asked: string): boolean =>
  FREE.test(asked) || occasions.some(({ key }) => key === asked);

const openOf = ({ occasions, information, members }: ShownTeam) =>
  openInformation(
    occasions,
    information.map(({ occasion }) => occasion),
    members.flatMap(({ onDay }) => onDay ?? []),
  );

function view(
  call: AllianceCall,
  team: ShownTeam,
  form: InformForm,
  refusals: readonly InformationRefusal[],
): PageAnswer {
  if (!team.mayKeep) return notThere(403);
  const isSent = refusals.some(({ field }) => field === 'stand');
  const body = (
    <InformView path={teamPath(call, team)} team={team} open={openOf(team)} form={form} refusals={refusals} />
  );
  return teamPage(call, team, 'Information senden', body, refusals.length === 0 ? 200 : isSent ? 409 : 422);
}
