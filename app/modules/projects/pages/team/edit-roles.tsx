import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import { recordTeam, type TeamRefusal } from '../../use-cases/team/record-team.ts';
import { changedLines, lineOf, type RolesForm, readRolesForm, toRequest } from './roles-form.ts';
import { RolesView } from './roles-view.tsx';
import { backToTeam, notThere, teamOf, teamPage, teamPath } from './team-places.tsx';

/** GET /v/:alliance/projekte/:slug/beteiligte/rollen */
export async function showRoles(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  return team ? view(call, team, { from: team.today, lines: team.members.map(lineOf) }, []) : notThere();
}

/** POST /v/:alliance/projekte/:slug/beteiligte/rollen */
export async function submitRoles(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const keys = team.members.map(({ memberKey }) => memberKey);
  const form = readRolesForm(await call.form(), keys);
  const from = readGermanDay(form.from);
  if (!from) return view(call, team, form, [NO_DAY]);
  const { services, alliance, principal } = call;
  const hasImplementation = team.undertaking.implementationTitle !== null;
  const currentOf = (key: string) => team.members.find(({ memberKey }) => memberKey === key)?.current;
  const changes = changedLines(form).map((line) => ({
    memberKey: line.memberKey,
    request: toRequest(line, from, currentOf(line.memberKey), hasImplementation),
  }));
  const order = { slug: team.undertaking.slug, changes, actor: principal.accountId };
  const result = await recordTeam(services, alliance, order);
  if (result.ok) return backToTeam(call, team, result.value > 0 ? 'rollen' : 'unveraendert');
  if (result.error === 'unknown') return notThere();
  return refused(call, form, result.error);
}

const NO_DAY: TeamRefusal = {
  memberKey: '',
  field: 'effectiveFrom',
  message: 'Geben Sie den Tag an, von dem an die Rollen gelten, zum Beispiel 01.12.2026.',
};

/** Whoever is shown both states may save on top of the new one; lines nobody touched show what holds now. */
async function refused(
  call: AllianceCall,
  form: RolesForm,
  refusals: readonly TeamRefusal[],
): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const touched = changedLines(form);
  const crossed = refusals.filter(({ field }) => field === 'conflict').map(({ memberKey }) => memberKey);
  const lines = team.members.map((member) => {
    const now = lineOf(member);
    const typed = touched.find(({ memberKey }) => memberKey === member.memberKey);
    if (!typed) return now;
    return crossed.includes(typed.memberKey) ? { ...typed, version: now.version, shown: now.shown } : typed;
  });
  return view(call, team, { ...form, lines }, refusals);
}

function view(
  call: AllianceCall,
  team: ShownTeam,
  form: RolesForm,
  refusals: readonly TeamRefusal[],
): PageAnswer {
  const isConflict = refusals.some(({ field }) => field === 'conflict');
  const status = refusals.length === 0 ? 200 : isConflict ? 409 : 422;
  const body = <RolesView path={teamPath(call, team)} team={team} form={form} refusals={refusals} />;
  return teamPage(call, team, 'Rollen ändern', body, status);
}
