import { rolesIn } from '../../../../platform/auth/access.ts';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { PrintButton } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { RateDraft, RateRefusal } from '../../domain/questionnaire/plan-pay-grade-rate.ts';
import { addPayGradeRate, loadPayGradeRates } from '../../use-cases/pay-grades/change-pay-grade-rates.ts';
import { PLACE } from '../life/survey-places.ts';
import { RateForm } from './rate-form.tsx';
import { rateCrumbs, ratesPath } from './rate-places.ts';
import { RateTable } from './rate-table.tsx';

const EMPTY: RateDraft = { payGrade: '', validFrom: '', yearCost: '', yearMinutes: '', source: '' };

const MESSAGES: Readonly<Record<string, string>> = {
  eingetragen: 'Der Satz ist eingetragen. Folgt er auf einen anderen, endet dieser am Tag davor.',
  entfernt: 'Der Satz ist zurückgenommen. Gab es vorher einen, gilt er wieder.',
};

/** GET /v/:alliance/erhebungen/personalkosten */
export const showPayGrades = (call: AllianceCall): Promise<PageAnswer> => answer(call, EMPTY, []);

/** POST /v/:alliance/erhebungen/personalkosten */
export async function submitPayGrade(call: AllianceCall): Promise<PageAnswer> {
  const form = await call.form();
  const draft = {
    payGrade: form.get('gruppe') ?? '',
    validFrom: form.get('ab') ?? '',
    yearCost: form.get('kosten') ?? '',
    yearMinutes: form.get('minuten') ?? '',
    source: form.get('quelle') ?? '',
  };
  const added = await addPayGradeRate(call.services, call.alliance, draft, call.principal.accountId);
  return added.ok
    ? { kind: 'redirect', to: `${ratesPath(call)}?meldung=eingetragen` }
    : answer(call, draft, added.error);
}

const FIELDS: Readonly<Record<keyof RateDraft, Pick<FieldError, 'field' | 'label'>>> = {
  payGrade: { field: 'gruppe', label: 'Entgeltgruppe' },
  validFrom: { field: 'ab', label: 'Gilt ab' },
  yearCost: { field: 'kosten', label: 'Kosten im Jahr' },
  yearMinutes: { field: 'minuten', label: 'Arbeitsminuten im Jahr' },
  source: { field: 'quelle', label: 'Quelle' },
};

async function answer(
  call: AllianceCall,
  draft: RateDraft,
  refusals: readonly RateRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const rates = await loadPayGradeRates(services, alliance);
  const mayEdit = rolesIn(principal, alliance.id, services.clock.today()).includes('coordinator');
  const errors = refusals.map(({ field, message }) => ({ ...FIELDS[field], message }));
  const message = errors.length > 0 ? undefined : messageIn(MESSAGES, query);
  return {
    kind: 'page',
    ...(errors.length > 0 && { status: 422 as const }),
    title: 'Personalkostensätze',
    ...PLACE,
    crumbs: rateCrumbs(call),
    body: (
      <>
        <PageTitle
          title="Personalkostensätze"
          lead="Was ein Jahr einer vollen Stelle kostet, wer immer sie innehat: Standardkosten je Entgeltgruppe mit ihrer Quelle. Gerechnet wird mit dem Satz, der am Tag gilt; fehlt einer, wird nicht gerechnet."
          actions={<PrintButton />}
        />
        <ErrorSummary errors={errors} />
        {message !== undefined && <Notice tone="success" title={message} live />}
        {rates.some(({ isSample }) => isSample) && (
          <SampleDataNotice>Sätze mit dem Vermerk „Beispiel“ sind erfunden.</SampleDataNotice>
        )}
        <Panel title="Sätze" id="saetze" flush>
          <RateTable rates={rates} path={ratesPath(call)} mayEdit={mayEdit} />
        </Panel>
        {mayEdit && <RateForm action={ratesPath(call)} draft={draft} errors={errors} />}
      </>
    ),
  };
}
