import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import type { ProposalForm } from '../../domain/proposals/check-proposal.ts';
import { listShownProposals } from '../../use-cases/proposals/list-proposals.ts';
import type { ProposalContext } from '../../use-cases/proposals/proposal-context.ts';
import { submitProposal } from '../../use-cases/proposals/submit-proposal.ts';
import { at, proposalErrors, readProposalForm } from './proposal-fields.ts';
import { AddressField, ProposalInputs } from './proposal-inputs.tsx';
import { PROPOSAL_PLACE, proposalCrumbs, proposalPath, proposalsPath } from './proposal-places.tsx';

/** GET /v/:alliance/vorschlaege/neu?idee=: with an idea, its title and area are taken over. */
export async function showNewProposal(call: AllianceCall): Promise<PageAnswer> {
  const { context } = await listShownProposals(call.services, call.alliance, call.principal);
  return page(call, context, beginning(call, context), []);
}

/** POST /v/:alliance/vorschlaege/neu */
export async function submitNewProposal(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readProposalForm(await call.form());
  const added = await submitProposal(services, alliance, principal, form);
  if (added.ok) return { kind: 'redirect', to: `${proposalPath(alliance, added.value)}?meldung=eingereicht` };
  const { context } = await listShownProposals(services, alliance, principal);
  return page(call, context, form, proposalErrors(added.error), 422);
}

/** A head proposes for its town, and is asked by mail at the address it signs in with. */
function beginning({ principal, query }: AllianceCall, context: ProposalContext): ProposalForm {
  const { members, viewer, areas, ideas } = context;
  const idea = ideas.find(({ id, hidden }) => id === query.get('idee') && !hidden);
  const own = members.find(({ id }) => viewer.memberIds.includes(id));
  return {
    ...readProposalForm(new URLSearchParams()),
    title: idea?.title ?? '',
    idea: idea?.id ?? '',
    area: areas.find(({ id }) => id === idea?.areaIds[0])?.slug ?? query.get('bereich') ?? '',
    task: query.get('aufgabe') ?? '',
    member: own?.member.key ?? '',
    address: principal.address,
  };
}

const page = (
  { alliance }: AllianceCall,
  context: ProposalContext,
  form: ProposalForm,
  errors: readonly FieldError[],
  status: 200 | 422 = 200,
): PageView => ({
  kind: 'page',
  status,
  title: 'Thema vorschlagen',
  ...PROPOSAL_PLACE,
  crumbs: proposalCrumbs(alliance, { label: 'Neu' }),
  body: (
    <>
      <PageTitle
        title="Thema vorschlagen"
        lead="Jederzeit und ohne Vorarbeit: ein Satz zum Bedarf genügt. Die Lenkungsgruppe berät, die Leitungen entscheiden."
      />
      <ErrorSummary errors={errors} />
      <Panel>
        <Form action={`${proposalsPath(alliance)}/neu`}>
          <MemberField context={context} form={form} errors={errors} />
          <ProposalInputs form={form} errors={errors} areas={context.areas} />
          <IdeaField context={context} form={form} errors={errors} />
          <FormRow>
            <AddressField form={form} errors={errors} />
          </FormRow>
          <FormButtons>
            <Button type="submit" look="primary" icon="send">
              Vorschlag einreichen
            </Button>
            <LinkButton href={proposalsPath(alliance)}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  ),
});

interface FieldProps {
  readonly context: ProposalContext;
  readonly form: ProposalForm;
  readonly errors: readonly FieldError[];
}

const MemberField = ({ context: { members, viewer }, form, errors }: FieldProps) => (
  <SelectField
    {...at(errors, 'kommune')}
    label="Sie schlagen vor für"
    value={form.member}
    options={[
      ...(viewer.isOffice || viewer.memberIds.length === 0
        ? [{ value: '', label: 'die Allianz selbst' }]
        : []),
      ...members
        .filter(({ id }) => viewer.isOffice || viewer.memberIds.includes(id))
        .map(({ member }) => ({ value: member.key, label: member.name })),
    ]}
  />
);

export const IdeaField = ({ context: { ideas }, form, errors }: FieldProps) => (
  <SelectField
    {...at(errors, 'idee')}
    label="Nach dem Vorbild dieser Idee (freiwillig)"
    value={form.idea}
    options={[
      { value: '', label: 'keine' },
      ...ideas
        .filter(({ id, hidden }) => !hidden || id === form.idea)
        .map(({ id, title }) => ({ value: id, label: title })),
    ]}
  />
);
