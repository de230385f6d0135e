import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import type { ProposalForm } from '../../domain/proposals/check-proposal.ts';
import { refuseEditing } from '../../domain/proposals/proposal-viewer.ts';
import { changeProposal } from '../../use-cases/proposals/change-proposal.ts';
import { findShownProposal } from '../../use-cases/proposals/find-shown-proposal.ts';
import { IdeaField } from './new-proposal.tsx';
import { formOfProposal, proposalErrors, readProposalForm, wholeNumber } from './proposal-fields.ts';
import { ProposalInputs } from './proposal-inputs.tsx';
import {
  PROPOSAL_PLACE,
  proposalCrumbs,
  proposalForbidden,
  proposalNotFound,
  proposalPath,
} from './proposal-places.tsx';
import { ProposalSampleNotice } from './proposal-sample-notice.tsx';

/** GET /v/:alliance/vorschlaege/:id/bearbeiten */
export const showEditProposal = (call: AllianceCall): Promise<PageAnswer> => page(call, undefined, []);

/** POST /v/:alliance/vorschlaege/:id/bearbeiten */
export async function submitEditProposal(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const form = readProposalForm(fields);
  const id = params['id'] ?? '';
  const version = wholeNumber(fields.get('version'));
  const changed = await changeProposal(services, alliance, principal, { id, version }, form);
  if (changed.ok) return { kind: 'redirect', to: `${proposalPath(alliance, id)}?meldung=gespeichert` };
  if (changed.error === 'unknown') return proposalNotFound(alliance);
  const isConflict = changed.error.some(({ field }) => field === 'conflict');
  return page(call, form, proposalErrors(changed.error, CONFLICT), isConflict ? 409 : 422);
}

const CONFLICT = { conflict: { field: 'titel', label: 'Zwischenzeitlich geändert' } } as const;

/** Who is shown that somebody was faster may save on top of the new state: the hidden version is the current one. */
async function page(
  { services, alliance, principal, params }: AllianceCall,
  typed: ProposalForm | undefined,
  errors: readonly FieldError[],
  status: 200 | 409 | 422 = 200,
): Promise<PageView> {
  const found = await findShownProposal(services, alliance, principal, params['id'] ?? '');
  if (!found) return proposalNotFound(alliance);
  const { proposal, context } = found;
  const refused = refuseEditing(context.viewer, proposal);
  if (refused !== undefined) return proposalForbidden(alliance, refused);
  const own = proposalPath(alliance, proposal.id);
  const form = typed ?? formOfProposal(proposal);
  return {
    kind: 'page',
    status,
    title: 'Vorschlag bearbeiten',
    ...PROPOSAL_PLACE,
    crumbs: proposalCrumbs(alliance, { label: proposal.title, href: own }, { label: 'Bearbeiten' }),
    body: (
      <>
        <PageTitle title="Vorschlag bearbeiten" lead={proposal.reference} />
        <ErrorSummary errors={errors} />
        {proposal.isSample && <ProposalSampleNotice />}
        <Panel>
          <Form action={`${own}/bearbeiten`} hidden={{ version: proposal.version.toString() }}>
            <ProposalInputs form={form} errors={errors} areas={context.areas} />
            <IdeaField context={context} form={form} errors={errors} />
            <FormButtons>
              <Button type="submit" look="primary">
                Speichern
              </Button>
              <LinkButton href={own}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}
