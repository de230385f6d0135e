import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { loadPayGradeRates, removePayGradeRate } from '../../use-cases/pay-grades/change-pay-grade-rates.ts';
import { PLACE } from '../life/survey-places.ts';
import { rateCrumbs, ratesPath } from './rate-places.ts';

/** GET …/personalkosten/:satz/zuruecknehmen */
export async function confirmRateRemoval(call: AllianceCall): Promise<PageAnswer> {
  const rates = await loadPayGradeRates(call.services, call.alliance);
  const rate = rates.find(({ id, validTo }) => id === call.params['satz'] && validTo === null);
  if (!rate) return errorPage(404);
  const title = 'Satz zurücknehmen?';
  return {
    kind: 'page',
    title,
    ...PLACE,
    crumbs: rateCrumbs(call, 'Zurücknehmen'),
    body: (
      <>
        <PageTitle
          title={title}
          lead={`${rate.payGrade}, ${germanEuro(rate.yearCents)} ab ${germanDate(rate.validFrom)}`}
        />
        <Panel>
          <Form action={`${ratesPath(call)}/${rate.id}/zuruecknehmen`}>
            <FormRow>
              <p>Gab es vorher einen Satz, gilt er wieder. Festgeschriebene Ergebnisse ändern sich nicht.</p>
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary">
                Zurücknehmen
              </Button>
              <LinkButton href={ratesPath(call)}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}

/** POST …/personalkosten/:satz/zuruecknehmen */
export async function submitRateRemoval(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params, principal } = call;
  const removed = await removePayGradeRate(services, alliance, params['satz'] ?? '', principal.accountId);
  return removed.ok ? { kind: 'redirect', to: `${ratesPath(call)}?meldung=entfernt` } : errorPage(404);
}
