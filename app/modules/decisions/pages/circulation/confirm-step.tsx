import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { closeDocument, withdrawDocument } from '../../use-cases/circulation/end-circulation.ts';
import { findDocument } from '../../use-cases/circulation/find-document.ts';
import { sealDocument } from '../../use-cases/circulation/seal-document.ts';
import { type StepResult, sendDocument } from '../../use-cases/circulation/send-document.ts';
import { crumbsBelow, SECTION } from './show-document.tsx';

interface Step {
  readonly path: string;
  readonly title: string;
  /** What it means and whether there is a way back. */
  readonly lead: string;
  readonly button: string;
  readonly done: string;
  readonly asksReason?: boolean;
  take(call: AllianceCall, id: string, reason: string): Promise<StepResult>;
}

/** Acts without a way back, each behind a page that says so. */
export const STEPS: readonly Step[] = [
  {
    path: 'senden',
    title: 'Dokument versenden',
    lead: 'Der Text steht dann fest; ändern lässt er sich nur noch mit einer neuen Fassung. Leitungen und Vertretungen mit hinterlegter Adresse bekommen eine E-Mail mit einem Antwort-Link.',
    button: 'Versenden',
    done: 'versendet',
    take: ({ services, alliance, principal }, id) =>
      sendDocument(services, alliance, id, principal.accountId),
  },
  {
    path: 'abschliessen',
    title: 'Umlauf abschließen',
    lead: 'Danach nimmt das Dokument keine Antworten mehr an. Das lässt sich nicht rückgängig machen.',
    button: 'Abschließen',
    done: 'abgeschlossen',
    take: ({ services, alliance, principal }, id) =>
      closeDocument(services, alliance, id, principal.accountId),
  },
  {
    path: 'versiegeln',
    title: 'Dokument versiegeln',
    lead: 'Wortlaut, Antworten und Protokoll werden in einer signierten Datei festgehalten, die jeder ohne Konto prüfen kann. Danach ändert sich nichts mehr.',
    button: 'Versiegeln',
    done: 'versiegelt',
    take: ({ services, alliance, principal }, id) =>
      sealDocument(services, alliance, id, principal.accountId),
  },
  {
    path: 'zurueckziehen',
    title: 'Dokument zurückziehen',
    lead: 'Niemand kann dann mehr antworten, und alle Antwort-Links enden. Das lässt sich nicht rückgängig machen; die Antworten bleiben nachlesbar.',
    button: 'Zurückziehen',
    done: 'zurueckgezogen',
    asksReason: true,
    take: ({ services, alliance, principal }, id, reason) =>
      withdrawDocument(services, alliance, { id, reason, actor: principal.accountId }),
  },
];

/** GET of a step's page. */
export const showStep =
  (step: Step) =>
  (call: AllianceCall): Promise<PageAnswer> =>
    stepPage(call, step, '', undefined);

/** POST of a step's page. */
export const submitStep =
  (step: Step) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const reason = ((await call.form()).get('grund') ?? '').replace(/\r\n/g, '\n');
    const id = call.params['id'] ?? '';
    const result = await step.take(call, id, reason);
    if (result.ok)
      return { kind: 'redirect', to: `/v/${call.alliance.slug}/dokumente/${id}?meldung=${step.done}` };
    if (result.error === 'unknown') return errorPage(404);
    return stepPage(call, step, reason, result.error.reason, result.error.field === 'state' ? 409 : 422);
  };

async function stepPage(
  { services, alliance, principal, params }: AllianceCall,
  step: Step,
  reason: string,
  refusal: string | undefined,
  status: 200 | 409 | 422 = 200,
): Promise<PageAnswer> {
  const file = await findDocument(services, alliance, principal, params['id'] ?? '');
  if (!file) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  const href = `${base}/dokumente/${file.document.id}`;
  const field = step.asksReason ? 'grund' : 'bestaetigen';
  return {
    kind: 'page',
    status,
    title: step.title,
    section: SECTION,
    crumbs: crumbsBelow(base, file.document, step.title),
    body: (
      <>
        <PageTitle title={`${step.title}: „${file.document.title}“`} lead={step.lead} />
        <ErrorSummary
          title="Das geht so noch nicht"
          errors={refusal === undefined ? [] : [{ field, label: step.title, message: refusal }]}
        />
        <StepForm href={href} step={step} reason={reason} refusal={refusal} />
      </>
    ),
  };
}

interface StepFormProps {
  readonly href: string;
  readonly step: Step;
  readonly reason: string;
  readonly refusal: string | undefined;
}

const StepForm = ({ href, step, reason, refusal }: StepFormProps) => (
  <Panel>
    <Form action={`${href}/${step.path}`} narrow>
      {step.asksReason && (
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
      )}
      <FormButtons>
        <Button type="submit" look="primary" id="bestaetigen">
          {step.button}
        </Button>
        <LinkButton href={href}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);
