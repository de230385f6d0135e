import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import type { GuestField, GuestForm } from '../use-cases/check-guest.ts';
import { recordGuest } from '../use-cases/record-guest.ts';
import type { Refusal } from '../use-cases/refusal.ts';
import { GuestFormView } from './guest-form-view.tsx';

const EMPTY: GuestForm = { kind: '', name: '', key: '', countyKey: '', standing: 'gast' };

/** GET /v/:alliance/mitglieder/neu */
export const showGuestForm = (call: AllianceCall): Promise<PageAnswer> =>
  Promise.resolve(view(call, EMPTY, [], 200));

/** POST /v/:alliance/mitglieder/neu */
export async function submitGuest(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readForm(await call.form());
  const result = await recordGuest(services, alliance, { form, actor: principal.accountId });
  if (!result.ok) return view(call, form, result.error, 422);
  return { kind: 'redirect', to: `/v/${alliance.slug}/mitglieder/${result.value.key}?meldung=angelegt` };
}

const readForm = (posted: URLSearchParams): GuestForm => ({
  kind: posted.get('art') ?? '',
  name: posted.get('name') ?? '',
  key: posted.get('schluessel') ?? '',
  countyKey: posted.get('kreis') ?? '',
  standing: posted.get('zugehoerigkeit') ?? '',
});

function view(
  { alliance }: AllianceCall,
  form: GuestForm,
  refusals: readonly Refusal<GuestField>[],
  status: 200 | 422,
): PageAnswer {
  const base = `/v/${alliance.slug}/mitglieder`;
  return {
    kind: 'page',
    status,
    title: 'Gast oder Verband anlegen',
    section: 'mitglieder',
    crumbs: [{ label: 'Mitglieder', href: base }, { label: 'Gast oder Verband anlegen' }],
    body: <GuestFormView base={base} form={form} refusals={refusals} />,
  };
}
