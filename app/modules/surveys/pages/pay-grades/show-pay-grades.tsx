import { germanDate, germanEuro, germanInteger } from '../../../../foundation/german.ts';
import { rolesIn } from '../../../../platform/auth/access.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { PayGradeRate } from '../../domain/questionnaire/pay-grade-rate.ts';
import type { RateDraft, RateRefusal } from '../../domain/questionnaire/plan-pay-grade-rate.ts';
import {
  addPayGradeRate,
  loadPayGradeRates,
  removePayGradeRate,
} from '../../use-cases/pay-grades/change-pay-grade-rates.ts';
import { PLACE, surveysPath } from '../life/survey-places.ts';
import { RateForm } from './rate-form.tsx';

const EMPTY: RateDraft = { payGrade: '', validFrom: '', yearCost: '', yearMinutes: '', source: '' };

const MESSAGES: Readonly<Record<string, string>> = {
  eingetragen: 'Der Satz gilt ab seinem ersten Tag; der frühere endet am Tag davor.',
  entfernt: 'Der Satz ist zurückgenommen; der frühere gilt wieder.',
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
    ? { kind: 'redirect', to: `${pathOf(call)}?meldung=eingetragen` }
    : answer(call, draft, added.error);
}

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
    crumbs: crumbs(call, 'Zurücknehmen'),
    body: (
      <>
        <PageTitle
          title={title}
          lead={`${rate.payGrade}, ${germanEuro(rate.yearCents)} ab ${germanDate(rate.validFrom)}`}
        />
        <Panel>
          <Form action={`${pathOf(call)}/${rate.id}/zuruecknehmen`}>
            <FormRow>
              <p>Gab es vorher einen Satz, gilt er wieder. Festgeschriebene Ergebnisse ändern sich nicht.</p>
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary">
                Zurücknehmen
              </Button>
              <LinkButton href={pathOf(call)}>Abbrechen</LinkButton>
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
  return removed.ok ? { kind: 'redirect', to: `${pathOf(call)}?meldung=entfernt` } : errorPage(404);
}

const pathOf = (call: AllianceCall): string => `${surveysPath(call)}/personalkosten`;

const crumbs = (call: AllianceCall, last?: string) => [
  { label: 'Erhebungen', href: surveysPath(call) },
  { label: 'Personalkostensätze', ...(last !== undefined && { href: pathOf(call) }) },
  ...(last === undefined ? [] : [{ label: last }]),
];

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
  const message = errors.length > 0 ? undefined : MESSAGES[query.get('meldung') ?? ''];
  return {
    kind: 'page',
    ...(errors.length > 0 && { status: 422 as const }),
    title: 'Personalkostensätze',
    ...PLACE,
    crumbs: crumbs(call),
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
          <RateTable rates={rates} path={pathOf(call)} mayEdit={mayEdit} />
        </Panel>
        {mayEdit && <RateForm action={pathOf(call)} draft={draft} errors={errors} />}
      </>
    ),
  };
}

interface RateTableProps {
  readonly rates: readonly PayGradeRate[];
  readonly path: string;
  readonly mayEdit: boolean;
}

const RateTable = ({ rates, path, mayEdit }: RateTableProps) =>
  rates.length === 0 ? (
    <EmptyState icon="calculate" title="Noch kein Satz">
      Die Geschäftsstelle trägt die Sätze mit ihrer Quelle ein. Ohne sie lassen sich Stellen nicht in Euro
      vergleichen.
    </EmptyState>
  ) : (
    <DataTable
      caption="Personalkostensätze mit Geltung und Quelle"
      columns={columns(path, mayEdit)}
      rows={rates}
      rowKey={({ id }) => id}
      cards
    />
  );

const columns = (path: string, mayEdit: boolean): readonly Column<PayGradeRate>[] => [
  { id: 'gruppe', header: 'Entgeltgruppe', rowHeader: true, card: 'title', cell: ({ payGrade }) => payGrade },
  {
    id: 'kosten',
    header: 'Kosten im Jahr',
    align: 'end',
    card: 'value',
    cell: ({ yearCents }) => germanEuro(yearCents),
  },
  {
    id: 'minuten',
    header: 'Arbeitsminuten',
    align: 'end',
    card: 'meta',
    cardLabel: 'Arbeitsminuten',
    cell: ({ yearMinutes }) => germanInteger(yearMinutes),
  },
  {
    id: 'geltung',
    header: 'Gilt',
    card: 'meta',
    cell: ({ validFrom, validTo }) =>
      validTo === null
        ? `ab ${germanDate(validFrom)}`
        : `${germanDate(validFrom)} bis ${germanDate(validTo)}`,
  },
  {
    id: 'quelle',
    header: 'Quelle',
    card: 'wide',
    cell: ({ source, isSample }) => `${source}${isSample ? ' (Beispiel)' : ''}`,
  },
  ...(mayEdit
    ? [
        {
          id: 'tun',
          header: 'Ändern',
          card: 'wide' as const,
          cell: ({ id, validTo, payGrade }: PayGradeRate) =>
            validTo === null ? (
              <a className="gw-link" href={`${path}/${id}/zuruecknehmen`}>
                Zurücknehmen<span className="kern-sr-only">: {payGrade}</span>
              </a>
            ) : null,
        },
      ]
    : []),
];
