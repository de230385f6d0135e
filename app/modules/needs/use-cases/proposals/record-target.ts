import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkTarget } from '../../domain/proposals/check-target.ts';
import { type ActResult, actOnProposal } from './act-on-proposal.ts';
import { attachProposalTarget } from './attach-target.ts';

export interface TargetForm {
  readonly title: string;
  readonly path: string;
  readonly version: number;
}

/** The office notes by hand what a proposal became, where no bundle or project noted it itself. */
export const recordTarget = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
  form: TargetForm,
): Promise<ActResult> =>
  actOnProposal(services, alliance, principal, { id, version: form.version }, async (acting) => {
    const { tx, viewer, before, actor, at, byLabel } = acting;
    const checked = checkTarget(viewer, before, form);
    if (!checked.ok) return checked;
    const done = await attachProposalTarget(tx, alliance.id, id, checked.value, { actor, at, byLabel });
    return done ? ok('done') : fail('unknown');
  });
