import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import type { PopulationField, PopulationForm } from '../use-cases/check-population.ts';
import { findMemberDetail } from '../use-cases/find-member.ts';
import { recordPopulation } from '../use-cases/record-population.ts';
import type { Refusal } from '../use-cases/refusal.ts';
import { PopulationFormView } from './population-form-view.tsx';

const EMPTY: PopulationForm = { asOf: '', value: '', source: '', reason: '' };

/** GET /v/:alliance/mitglieder/:key/einwohner */
export const showPopulationForm = (call: AllianceCall): Promise<PageAnswer> => view(call, EMPTY, [], 200);

/** POST /v/:alliance/mitglieder/:key/einwohner */
export async function submitPopulation(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const key = call.params['key'] ?? '';
  const form = readForm(await call.form());
  const result = await recordPopulation(services, alliance, { key, form, actor: principal.accountId });
  if (result.ok) {
    const message = result.value === 'recorded' ? 'einwohner' : 'bekannt';
    return { kind: 'redirect', to: `/v/${alliance.slug}/mitglieder/${key}?meldung=${message}` };
  }
  return result.error === 'unknown' ? errorPage(404) : view(call, form, result.error, 422);
}

const readForm = (posted: URLSearchParams): PopulationForm => ({
  asOf: posted.get('stichtag') ?? '',
  value: posted.get('einwohner') ?? '',
  source: posted.get('quelle') ?? '',
  reason: posted.get('begruendung') ?? '',
});

async function view(
  { services, alliance, params }: AllianceCall,
  form: PopulationForm,
  refusals: readonly Refusal<PopulationField>[],
  status: 200 | 422,
): Promise<PageAnswer> {
  const detail = await findMemberDetail(services, alliance, params['key'] ?? '');
  if (!detail) return errorPage(404);
  const { member } = detail;
  const base = `/v/${alliance.slug}/mitglieder`;
  return {
    kind: 'page',
    status,
    title: `${member.name}: Einwohnerzahl eintragen`,
    section: 'mitglieder',
    crumbs: [
      { label: 'Mitglieder', href: base },
      { label: member.name, href: `${base}/${member.key}` },
      { label: 'Einwohnerzahl eintragen' },
    ],
    body: (
      <PopulationFormView own={`${base}/${member.key}`} detail={detail} form={form} refusals={refusals} />
    ),
  };
}
