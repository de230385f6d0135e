import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { TextArea } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { loadCharter } from '../../use-cases/charter/load-charter.ts';
import { withdrawCharter } from '../../use-cases/charter/withdraw-charter.ts';
import { confirmPage } from './confirm-page.tsx';

/** GET /v/:alliance/projekte/:slug/auftrag/zurueckziehen */
export const showWithdrawal = (call: AllianceCall): Promise<PageAnswer> => view(call, '');

/** POST of the same. */
export async function submitWithdrawal(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const reason = ((await call.form()).get('grund') ?? '').replace(/\r\n/g, '\n');
  const order = { slug: params['slug'] ?? '', reason, actor: principal.accountId };
  const withdrawn = await withdrawCharter(services, alliance, order);
  if (!withdrawn.ok)
    return withdrawn.error === 'unknown' ? errorPage(404) : view(call, reason, withdrawn.error.reason);
  return {
    kind: 'redirect',
    to: `/v/${alliance.slug}/projekte/${order.slug}/auftrag?meldung=zurueckgezogen`,
  };
}

async function view(call: AllianceCall, reason: string, refusal?: string): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadCharter(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  return confirmPage(call, page.file.undertaking, {
    path: 'zurueckziehen',
    title: 'Projektauftrag zurückziehen',
    lead: 'Er ist dann wieder ein Entwurf. Die Antworten bleiben nachlesbar, zählen aber nicht mehr.',
    button: 'Zurückziehen',
    field: 'grund',
    refusal,
    children: (
      <FormRow>
        <TextArea
          id="grund"
          name="grund"
          label="Grund"
          hint="Alle Gefragten lesen ihn."
          value={reason}
          maxLength={2000}
          error={refusal}
        />
      </FormRow>
    ),
  });
}
