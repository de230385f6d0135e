import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { isPartnerKind, isPartnerPart, type PartnerRefusal } from '../../domain/team/partner.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import { recordPartner } from '../../use-cases/team/record-partner.ts';
import { type PartnerForm, type PartnerFormRefusal, PartnerView } from './partner-view.tsx';
import { backToTeam, notThere, teamOf, teamPage, teamPath } from './team-places.tsx';

/** GET /v/:alliance/projekte/:slug/beteiligte/partner?partner= */
export async function showPartner(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const id = call.query.get('partner') ?? '';
  const form = formOf(team, id);
  return form ? view(call, team, form, []) : notThere();
}

/** POST of the same page */
export async function submitPartner(call: AllianceCall): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const form = readPartnerForm(await call.form());
  const validFrom = readGermanDay(form.validFrom);
  const validTo = form.validTo.trim() === '' ? null : readGermanDay(form.validTo);
  const { kind, part } = form;
  const unreadable: PartnerFormRefusal[] = [
    ...(isPartnerKind(kind) ? [] : [NO_KIND]),
    ...(isPartnerPart(part) ? [] : [NO_PART]),
    ...(validFrom ? [] : [NO_FROM]),
    ...(validTo === undefined ? [NO_TO] : []),
  ];
  if (!isPartnerKind(kind) || !isPartnerPart(part) || !validFrom || validTo === undefined)
    return view(call, team, form, unreadable);
  const { services, alliance, principal } = call;
  const steeredBy = form.steeredBy === '' ? null : form.steeredBy;
  const result = await recordPartner(services, alliance, {
    slug: team.undertaking.slug,
    partner: { name: form.name, kind, part, steeredBy, validFrom, validTo, note: form.note },
    changes: form.id === '' ? null : { id: form.id, version: versionOf(form.version) },
    actor: principal.accountId,
  });
  if (result.ok) return backToTeam(call, team, 'partner');
  if (result.error === 'unknown') return notThere();
  return crossed(call, form, result.error);
}

/** What is no number is no version that anybody looked at. */
const versionOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1);

const NO_KIND: PartnerFormRefusal = {
  field: 'kind',
  message: 'Wählen Sie, ob der Partner öffentlich oder privat ist.',
};
const NO_PART: PartnerFormRefusal = { field: 'part', message: 'Wählen Sie die Aufgabe des Partners.' };
const NO_FROM: PartnerFormRefusal = {
  field: 'validFrom',
  message: 'Geben Sie den ersten Tag an, zum Beispiel 01.12.2026.',
};
const NO_TO: PartnerFormRefusal = {
  field: 'validTo',
  message: 'Geben Sie den letzten Tag an, zum Beispiel 31.12.2027, oder lassen Sie das Feld leer.',
};

/** Whoever is shown the new state may save on top of it. */
async function crossed(
  call: AllianceCall,
  form: PartnerForm,
  refusals: readonly PartnerRefusal[],
): Promise<PageAnswer> {
  const team = await teamOf(call);
  if (!team) return notThere();
  const isConflict = refusals.some(({ field }) => field === 'conflict');
  const version = isConflict ? (formOf(team, form.id)?.version ?? '') : form.version;
  return view(call, team, { ...form, version }, refusals);
}

function formOf(team: ShownTeam, id: string): PartnerForm | undefined {
  if (id === '') return { ...EMPTY, validFrom: team.today };
  const partner = team.partners.find((candidate) => candidate.id === id);
  if (!partner) return undefined;
  const steering = team.members.find(({ memberId }) => memberId === partner.steeredBy);
  return {
    ...partner,
    version: String(partner.version),
    steeredBy: steering?.memberKey ?? '',
    validTo: partner.validTo ?? '',
  };
}

const EMPTY: PartnerForm = {
  id: '',
  version: '',
  name: '',
  kind: '',
  part: '',
  steeredBy: '',
  validFrom: '',
  validTo: '',
  note: '',
};

const readPartnerForm = (posted: URLSearchParams): PartnerForm => ({
  id: posted.get('partner') ?? '',
  version: posted.get('stand') ?? '',
  name: posted.get('name') ?? '',
  kind: posted.get('art') ?? '',
  part: posted.get('aufgabe') ?? '',
  steeredBy: posted.get('steuerung') ?? '',
  validFrom: posted.get('von') ?? '',
  validTo: posted.get('bis') ?? '',
  note: posted.get('notiz') ?? '',
});

function view(
  call: AllianceCall,
  team: ShownTeam,
  form: PartnerForm,
  refusals: readonly PartnerFormRefusal[],
): PageAnswer {
  const saved = form.id === '' ? undefined : formOf(team, form.id);
  const isConflict = refusals.some(({ field }) => field === 'conflict');
  const body = (
    <PartnerView
      path={teamPath(call, team)}
      team={team}
      form={form}
      refusals={refusals}
      now={isConflict ? saved : undefined}
    />
  );
  const title = form.id === '' ? 'Partner eintragen' : 'Partner ändern';
  return teamPage(call, team, title, body, refusals.length === 0 ? 200 : isConflict ? 409 : 422);
}
