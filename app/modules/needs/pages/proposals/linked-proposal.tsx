import type { Alliance } from '../../../../platform/alliances.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { PageAnswer, PageCall, PageView } from '../../../../platform/http/page-route.ts';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import type { ProposalForm } from '../../domain/proposals/check-proposal.ts';
import { findLinkedForm, submitByLink } from '../../use-cases/proposals/submit-by-link.ts';
import { proposalErrors, readProposalForm } from './proposal-fields.ts';
import { AddressField, ProposalInputs } from './proposal-inputs.tsx';

/** GET /v/:alliance/vorschlag/:token: opening it uses nothing up. */
export const showLinkedForm = (call: PageCall): Promise<PageAnswer> =>
  page(call, readProposalForm(new URLSearchParams()), []);

/** POST /v/:alliance/vorschlag/:token */
export async function submitLinkedForm(call: PageCall): Promise<PageAnswer> {
  const { services, alliance, params, path } = call;
  if (!alliance) return errorPage(404);
  const form = readProposalForm(await call.form());
  const taken = await submitByLink(services, alliance, params['token'] ?? '', form);
  if (taken.ok) return thanks(alliance, taken.value, path);
  if ('deadLink' in taken.error) return deadLink(alliance, taken.error.deadLink);
  return 'tooMany' in taken.error
    ? page(call, form, [{ field: 'titel', label: 'Zu viele Vorschläge', message: taken.error.tooMany }], 429)
    : page(call, form, proposalErrors(taken.error), 422);
}

async function page(
  { services, alliance, params, path }: PageCall,
  form: ProposalForm,
  errors: readonly FieldError[],
  status: 200 | 422 | 429 = 200,
): Promise<PageView> {
  if (!alliance) return errorPage(404);
  const found = await findLinkedForm(services, alliance, params['token'] ?? '');
  if (!found.ok) return deadLink(alliance, found.error.deadLink);
  const { memberName, areas } = found.value;
  return {
    kind: 'page',
    status,
    title: 'Thema vorschlagen',
    body: (
      <>
        <PageTitle
          title="Thema vorschlagen"
          lead={`Für ${memberName}, an ${alliance.office}. Ein Satz zum Bedarf genügt für den Anfang.`}
        />
        <ErrorSummary errors={errors} />
        <Panel>
          <Form action={path}>
            <ProposalInputs form={form} errors={errors} areas={areas} />
            <FormRow>
              <AddressField form={form} errors={errors} />
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary" icon="send">
                Vorschlag senden
              </Button>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}

/** The reference is all that is told: the page shows nothing of other proposals. */
const thanks = (
  { office }: Alliance,
  { reference, memberName }: { readonly reference: string; readonly memberName: string },
  path: string,
): PageView => ({
  kind: 'page',
  title: 'Danke, Ihr Vorschlag ist eingegangen',
  body: (
    <>
      <PageTitle title="Danke, Ihr Vorschlag ist eingegangen" />
      <Notice tone="success" title={`Ihre Kennung: ${reference}`} live>
        <p>
          Notieren Sie die Kennung für Rückfragen. Der Vorschlag für {memberName} liegt nun bei: {office}. Wie
          über ihn entschieden wird, erfahren Sie an der Adresse, die Sie angegeben haben, oder von der
          Leitung Ihrer Verwaltung.
        </p>
        <p>
          <TextLink href={path}>Noch ein Thema vorschlagen</TextLink>
        </p>
      </Notice>
    </>
  ),
});

const deadLink = ({ office, name, slug }: Alliance, reason: string): PageView => ({
  kind: 'page',
  status: 404,
  title: 'Dieser Link nimmt keine Vorschläge an',
  body: (
    <>
      <PageTitle title="Dieser Link nimmt keine Vorschläge an" />
      <Notice tone="warning">
        <p>{reason}</p>
        <p>
          Ansprechstelle: {office}. Mehr steht auf der{' '}
          <TextLink href={`/v/${slug}/portal`}>Seite der Allianz „{name}“</TextLink>.
        </p>
      </Notice>
    </>
  ),
});
