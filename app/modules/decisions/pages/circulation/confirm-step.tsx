import type { ReactNode } from 'react';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { findDocument } from '../../use-cases/circulation/find-document.ts';
import { crumbsBelow, SECTION } from './show-document.tsx';
import type { Step } from './steps.ts';

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
  call: AllianceCall,
  step: Step,
  reason: string,
  refusal: string | undefined,
  status: 200 | 409 | 422 = 200,
): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
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
        <StepForm href={href} step={step} reason={reason} refusal={refusal}>
          {await step.preview?.(call, file)}
        </StepForm>
      </>
    ),
  };
}

interface StepFormProps {
  readonly href: string;
  readonly step: Step;
  readonly reason: string;
  readonly refusal: string | undefined;
  /** What to read before. */
  readonly children: ReactNode;
}

const StepForm = ({ href, step, reason, refusal, children }: StepFormProps) => (
  <Panel>
    {children}
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
