import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type AdviceForm, checkAdvice, checkComment } from '../../domain/proposals/check-advice.ts';
import { updateAdvice } from '../../store/proposal-store.ts';
import { type ActResult, actOnProposal, recordAct } from './act-on-proposal.ts';

/** The steering group or the office says what it suggests to the heads, how urgent it is and why. */
export const changeAdvice = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, version }: { readonly id: string; readonly version: number },
  form: AdviceForm,
): Promise<ActResult> =>
  actOnProposal(services, alliance, principal, { id, version }, async (acting) => {
    const checked = checkAdvice(acting.viewer, acting.before, form);
    if (!checked.ok) return fail(checked.error);
    const { priority, advice, adviceReason } = acting.before;
    await updateAdvice(acting.tx, id, checked.value);
    const entry = { event: 'empfehlung', state: null, note: checked.value.adviceReason } as const;
    await recordAct(acting, entry, 'advised', {
      before: { priority, advice, adviceReason },
      after: checked.value,
    });
    return ok('done');
  });

/** The steering group or the office adds a comment. */
export const addComment = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, version }: { readonly id: string; readonly version: number },
  text: string,
): Promise<ActResult> =>
  actOnProposal(services, alliance, principal, { id, version }, async (acting) => {
    const checked = checkComment(acting.viewer, text);
    if (!checked.ok) return fail(checked.error);
    const entry = { event: 'kommentar', state: null, note: checked.value } as const;
    await recordAct(acting, entry, 'commented', { after: { text: checked.value } });
    return ok('done');
  });
