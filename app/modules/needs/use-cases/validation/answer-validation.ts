import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { readActingMembers } from '../../../decisions/index.ts';
import { findMember } from '../../../region/index.ts';
import { type AnswerRefusal, checkAnswer } from '../../domain/validation/check-answer.ts';
import type { Move } from '../../domain/validation/manual-order.ts';
import type { TypedMoves } from '../../domain/validation/read-moves.ts';
import { listParticipants } from '../../store/rating-store.ts';
import { replaceValidationAnswer } from '../../store/validation-answer-store.ts';
import {
  type AtValidation,
  atValidation,
  recordValidationAct,
  type ValidationGone,
} from './at-validation.ts';
import { readOrder } from './read-order.ts';

/** What was typed for a member. */
export interface TypedAnswer {
  readonly memberKey: string;
  readonly choice: string;
  readonly moves: TypedMoves;
}

/** `forbidden`: only head and deputy of a member that was asked confirm for it. */
export type AnswerFailure = ValidationGone | 'forbidden' | AnswerRefusal;

/** Confirms the order for a member or proposes moves; a later answer takes the place of an earlier one. */
export const answerValidation = (
  services: Services,
  alliance: Alliance,
  slug: string,
  { principal, answer }: { readonly principal: Principal; readonly answer: TypedAnswer },
): Promise<Result<'answered', AnswerFailure>> =>
  atValidation<'answered', 'forbidden' | AnswerRefusal>(
    services,
    alliance,
    slug,
    principal.accountId,
    async (acting) => {
      const { tx, today, round } = acting;
      const may = await readActingMembers(tx, principal, alliance.id, today);
      const acts = may.find(({ memberKey }) => memberKey === answer.memberKey);
      const member = await findMember(tx, answer.memberKey);
      if (!acts || !member || !(await listParticipants(tx, round.id)).has(member.id))
        return fail('forbidden');
      const { computed } = await readOrder(tx, round.id);
      const moves = checkAnswer(computed, answer.choice, answer.moves);
      if (!moves.ok) return moves;
      await takeAnswer(acting, member.id, CAPACITIES[acts.capacity], moves.value);
      return ok('answered');
    },
  );

const CAPACITIES = { leitung: 'Leitung', vertretung: 'Vertretung' } as const;

async function takeAnswer(
  acting: AtValidation,
  memberId: string,
  byLabel: string,
  moves: readonly Move[],
): Promise<void> {
  const { tx, alliance, round, today } = acting;
  await replaceValidationAnswer(tx, alliance.id, round.id, { memberId, byLabel, answeredOn: today, moves });
  // Whose answer it is, and what it says, stays with office and steering group; auditors read the trail.
  await recordValidationAct(acting, 'answered', { by: byLabel, moves: moves.length });
}
