import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkProposal, type ProposalForm } from '../../domain/proposals/check-proposal.ts';
import type { ProposalText } from '../../domain/proposals/proposal.ts';
import { refuseEditing } from '../../domain/proposals/proposal-viewer.ts';
import { updateProposalText } from '../../store/proposal-store.ts';
import { type ActResult, actOnProposal, recordAct } from './act-on-proposal.ts';
import { linkable, readLinks } from './proposal-context.ts';

/** Writes the text of a proposal anew: its municipality, who wrote it, or the office, until the heads have it. */
export const changeProposal = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, version }: { readonly id: string; readonly version: number },
  form: ProposalForm,
): Promise<ActResult> =>
  actOnProposal(services, alliance, principal, { id, version }, async (acting) => {
    const refused = refuseEditing(acting.viewer, acting.before);
    if (refused !== undefined) return fail([{ field: 'title', message: refused }]);
    const links = linkable(await readLinks(acting.tx), services.clock.today(), acting.before);
    const checked = checkProposal(form, links);
    if (!checked.ok) return checked;
    await updateProposalText(acting.tx, id, checked.value);
    await recordAct(acting, { event: 'text', state: null, note: '' }, 'changed', {
      before: textOf(acting.before),
      after: textOf(checked.value),
    });
    return ok('done');
  });

const textOf = ({ title, need, wish, office, areaId, taskId, ideaId }: ProposalText): ProposalText => ({
  title,
  need,
  wish,
  office,
  areaId,
  taskId,
  ideaId,
});
