import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ParticipationRefusal } from '../../domain/participation/participation-refusals.ts';
import { planParticipationChange } from '../../domain/participation/plan-participation-change.ts';
import {
  findParticipation,
  type ParticipationChoice,
} from '../../use-cases/participation/find-participation.ts';
import { recordParticipation } from '../../use-cases/participation/record-participation.ts';
import { ParticipationFormView } from './participation-form-view.tsx';
import {
  formOf,
  type ParticipationForm,
  readParticipationForm,
  toRequest,
} from './read-participation-form.ts';

/** GET /v/:alliance/beteiligung/eintragen?projekt=&kommune= */
export async function showParticipationForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, query } = call;
  const chosen = { undertakingSlug: query.get('projekt') ?? '', memberKey: query.get('kommune') ?? '' };
  const choice = await findParticipation(services, alliance, chosen);
  const current = choice.history.find((entry) => entry.validTo === null);
  return view(
    call,
    formOf(chosen, current, services.clock.today()),
    [],
    200,
    query.get('meldung') === 'gespeichert',
  );
}

/** POST /v/:alliance/beteiligung/eintragen */
export async function submitParticipation(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readParticipationForm(await call.form());
  const choice = await findParticipation(services, alliance, form);
  const hasImplementation = choice.undertaking?.implementationTitle != null;
  const day = readGermanDay(form.effectiveFrom);
  if (!day) return view(call, form, withoutDay(choice, form, hasImplementation, services.clock.today()), 422);
  const request = toRequest(form, hasImplementation, day);
  const order = {
    undertakingSlug: form.undertakingSlug,
    memberKey: form.memberKey,
    request,
    actor: principal.accountId,
  };
  const result = await recordParticipation(services, alliance, order);
  if (result.ok) return { kind: 'redirect', to: `${hrefOf(alliance.slug, form)}&meldung=gespeichert` };
  if (result.error === 'unknown') return view(call, form, [NOT_CHOSEN], 422);
  const isConflict = result.error.some((refusal) => refusal.field === 'conflict');
  return view(call, form, result.error, isConflict ? 409 : 422);
}

/** An unreadable day does not hide what else is wrong. */
function withoutDay(
  choice: ParticipationChoice,
  form: ParticipationForm,
  hasImplementation: boolean,
  today: CalendarDate,
): readonly ParticipationRefusal[] {
  const current = choice.history.find((entry) => entry.validTo === null) ?? null;
  const plan = planParticipationChange(current, toRequest(form, hasImplementation, today), hasImplementation);
  const others = plan.ok
    ? []
    : plan.error.filter(({ field }) => field !== 'effectiveFrom' && field !== 'unchanged');
  return [NO_DAY, ...others];
}

const NO_DAY: ParticipationRefusal = {
  field: 'effectiveFrom',
  message: 'Geben Sie den Tag an, von dem an die Beteiligung gilt, zum Beispiel 01.12.2026.',
};
const NOT_CHOSEN: ParticipationRefusal = {
  field: 'participates',
  message: 'Wählen Sie zuerst ein Projekt und eine Kommune.',
};

const hrefOf = (slug: string, form: ParticipationForm): string =>
  `/v/${slug}/beteiligung/eintragen?${new URLSearchParams({ projekt: form.undertakingSlug, kommune: form.memberKey })}`;

async function view(
  { services, alliance }: AllianceCall,
  form: ParticipationForm,
  refusals: readonly ParticipationRefusal[],
  status: 200 | 409 | 422,
  saved = false,
): Promise<PageAnswer> {
  const choice = await findParticipation(services, alliance, form);
  const base = `/v/${alliance.slug}`;
  // Who is shown both states may save on top of the new one.
  const shown = status === 409 ? { ...form, version: openVersion(choice) } : form;
  return {
    kind: 'page',
    status,
    title: 'Beteiligung eintragen',
    section: 'beteiligung',
    crumbs: [{ label: 'Beteiligung', href: `${base}/beteiligung` }, { label: 'Eintragen' }],
    body: (
      <ParticipationFormView base={base} choice={choice} form={shown} refusals={refusals} saved={saved} />
    ),
  };
}

const openVersion = ({ history }: ParticipationChoice): string =>
  history.find((entry) => entry.validTo === null)?.version.toString() ?? '';
