import { fail, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Answer, AnswerRefusal } from '../../domain/circulation/apply-answer.ts';
import { readActingMembers } from '../authority/read-acting-members.ts';
import { lockCirculation } from './load-circulation.ts';
import { type DecidedAnswer, takeAnswer } from './take-answer.ts';

export type AnswerResult = Result<DecidedAnswer, AnswerRefusal | 'unknown'>;

/** Records the answer of someone signed in, for a member that they head or deputise for. */
export function recordAnswer(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: { readonly documentId: string; readonly memberKey: string; readonly answer: Answer },
): Promise<AnswerResult> {
  return inActing(services, alliance, principal.accountId, async (acting) => {
    const circulation = await lockCirculation(acting.tx, order.documentId);
    if (!circulation) return fail('unknown');
    const actsFor = await readActingMembers(acting.tx, principal, alliance.id, acting.today);
    const capacity = actsFor.find(({ memberKey }) => memberKey === order.memberKey)?.capacity;
    return takeAnswer(acting, circulation, {
      memberKey: order.memberKey,
      answer: order.answer,
      by: { kind: 'konto', memberKeys: actsFor.map(({ memberKey }) => memberKey) },
      byLabel: capacity === 'vertretung' ? 'Vertretung der Leitung' : 'Leitung',
    });
  });
}
