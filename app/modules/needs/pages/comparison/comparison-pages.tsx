import type { ReactNode } from 'react';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { isOffice } from '../../../../platform/http/is-office.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { ComparisonForm, ComparisonRefusal } from '../../domain/comparison/check-comparison.ts';
import { type BundleComparison, loadComparison } from '../../use-cases/comparison/load-comparison.ts';
import { recordComparison } from '../../use-cases/comparison/record-comparison.ts';
import { ComparisonFields } from './comparison-fields.tsx';
import { formOfComparison, readComparisonForm, rowFields } from './comparison-form.ts';
import { ComparisonView } from './comparison-view.tsx';

const TITLE = 'Wer soll das Bündel tragen?';

/** GET /v/:alliance/buendel/:id/organisation */
export async function showComparison(call: AllianceCall): Promise<PageAnswer> {
  const found = await loadComparison(call.services, call.alliance, call.params['id'] ?? '');
  if (!found) return errorPage(404);
  const { comparison, bundle } = found;
  const own = `${bundleHref(call, bundle.id)}/organisation`;
  const edit = isOffice(call) && (
    <LinkButton look={comparison ? 'secondary' : 'primary'} icon="edit" href={`${own}/bewerten`}>
      {comparison ? 'Ändern' : 'Vergleich beginnen'}
    </LinkButton>
  );
  return page(call, found, TITLE, [
    <PageTitle
      key="titel"
      title={TITLE}
      lead={`Vergleich von vier Formen für „${bundle.title}“: Gewicht mal Punkte, geteilt durch die Summe der Gewichte.`}
      actions={
        comparison && (
          <>
            {edit}
            <PrintButton />
          </>
        )
      }
    />,
    call.query.get('meldung') === 'gespeichert' && (
      <Notice key="meldung" tone="success" live>
        Der Vergleich ist gespeichert.
      </Notice>
    ),
    comparison?.isSample && <ComparisonSample key="beispiel" />,
    comparison ? (
      <ComparisonView key="vergleich" comparison={comparison} />
    ) : (
      <Panel key="leer">
        <EmptyState level={2} title="Noch nicht verglichen" action={edit || undefined}>
          {isOffice(call)
            ? 'Beginnen Sie mit den üblichen Kriterien; Sie können sie ändern.'
            : 'Sobald die Geschäftsstelle die Formen bewertet, steht hier der Vergleich.'}
        </EmptyState>
      </Panel>
    ),
  ]);
}

/** GET /v/:alliance/buendel/:id/organisation/bewerten */
export async function showComparisonForm(call: AllianceCall): Promise<PageAnswer> {
  const found = await loadComparison(call.services, call.alliance, call.params['id'] ?? '');
  if (!found) return errorPage(404);
  const form = formOfComparison(found.comparison);
  return formPage(call, found, {
    form,
    version: found.comparison?.version ?? 0,
    refusals: [],
    crossed: false,
  });
}

/** POST of the same. */
export async function submitComparison(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const posted = await call.form();
  const form = readComparisonForm(posted);
  const version = Number(posted.get('version') ?? 'x');
  const bundleId = params['id'] ?? '';
  const order = { bundleId, form, version, actor: principal.accountId };
  const result = await recordComparison(services, alliance, order);
  if (result.ok)
    return { kind: 'redirect', to: `${bundleHref(call, bundleId)}/organisation?meldung=gespeichert` };
  const found = result.error === 'unknown' ? undefined : await loadComparison(services, alliance, bundleId);
  if (!found || result.error === 'unknown') return errorPage(404);
  if (result.error !== 'crossed')
    return formPage(call, found, { form, version, refusals: result.error, crossed: false });
  return formPage(call, found, {
    form,
    version: found.comparison?.version ?? 0,
    refusals: [],
    crossed: true,
  });
}

interface Edit {
  readonly form: ComparisonForm;
  readonly version: number;
  readonly refusals: readonly ComparisonRefusal[];
  readonly crossed: boolean;
}

function formPage(call: AllianceCall, found: BundleComparison, edit: Edit): PageAnswer {
  const { form, version, refusals, crossed } = edit;
  const title = 'Formen bewerten';
  const own = `${bundleHref(call, found.bundle.id)}/organisation`;
  return {
    ...page(call, found, title, [
      <PageTitle
        key="titel"
        title={title}
        lead="1 heißt schlecht, 5 gut. Was Sie offen lassen, zählt nicht als schlecht: Die Form bekommt dann noch keinen Platz. Eine Zeile verschwindet, wenn Sie alles darin leeren."
      />,
      found.comparison?.isSample && <ComparisonSample key="beispiel" />,
      <ErrorSummary key="fehler" errors={refusals.map(errorOf)} />,
      crossed && (
        <Notice key="gekreuzt" tone="warning" title="Jemand anderes hat den Vergleich inzwischen geändert.">
          <p>Ihre Eingabe unten ist noch nicht gespeichert. „Speichern“ ersetzt diesen Stand:</p>
          {found.comparison && <ComparisonView comparison={found.comparison} />}
        </Notice>
      ),
      <Panel key="formular">
        <Form action={`${own}/bewerten`} hidden={{ version: String(version) }}>
          <ComparisonFields form={form} refusals={refusals} />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton href={own}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>,
    ]),
    status: crossed ? 409 : refusals.length > 0 ? 422 : 200,
  };
}

function errorOf({ row, field, message }: ComparisonRefusal): FieldError {
  if (row === null)
    return field === 'recommended'
      ? { field: 'empfehlung', label: 'Empfohlene Form', message }
      : { field: 'begruendung', label: 'Begründung', message };
  const names = rowFields(row);
  const target = { label: names.label, weight: names.weight, reason: names.reason };
  const id =
    field === 'label' || field === 'weight' || field === 'reason' ? target[field] : names.points('A');
  return { field: id, label: `${row + 1}. Kriterium`, message };
}

const ComparisonSample = () => <SampleDataNotice>Gewichte und Punkte sind erfunden.</SampleDataNotice>;

const bundleHref = ({ alliance }: AllianceCall, id: string): string => `/v/${alliance.slug}/buendel/${id}`;

const page = (
  call: AllianceCall,
  { bundle }: BundleComparison,
  title: string,
  body: ReactNode,
): PageView => ({
  kind: 'page',
  title,
  section: 'bedarf',
  tab: 'buendel',
  crumbs: [
    { label: 'Bündel', href: `/v/${call.alliance.slug}/buendel` },
    { label: bundle.title, href: bundleHref(call, bundle.id) },
    ...(title === TITLE ? [] : [{ label: TITLE, href: `${bundleHref(call, bundle.id)}/organisation` }]),
    { label: title },
  ],
  body,
});
