import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { type Move, type MoveProblem, orderByHand } from '../../domain/validation/manual-order.ts';
import { readMoves, type TypedMoves } from '../../domain/validation/read-moves.ts';
import { finishValidation as finish, replaceMoves } from '../../store/validation-store.ts';
import {
  type AtValidation,
  atValidation,
  recordValidationAct,
  type ValidationGone,
} from './at-validation.ts';
import { readOrder, type ValidatedOrder } from './read-order.ts';

/** `conflict`: someone else set the order meanwhile. */
export type OrderFailure = ValidationGone | 'conflict' | readonly MoveProblem[];

/** Sets the manual order anew: the typed moves in the place of those before. */
export const setOrder = (
  services: Services,
  alliance: Alliance,
  slug: string,
  order: { readonly moves: TypedMoves; readonly version: number; readonly actor: string },
): Promise<Result<'ordered', OrderFailure>> =>
  atValidation<'ordered', 'conflict' | readonly MoveProblem[]>(
    services,
    alliance,
    slug,
    order.actor,
    async (acting) => {
      if (acting.validation.version !== order.version) return fail('conflict');
      const before = await readOrder(acting.tx, acting.round.id);
      const moves = readMoves(before.computed, order.moves);
      const ordered = orderByHand(before.computed, moves);
      if (!ordered.ok) return ordered;
      await applyMoves(acting, before, moves);
      return ok('ordered');
    },
  );

/** The same within a transaction, for moves that fit together. */
export async function applyMoves(
  acting: AtValidation,
  before: ValidatedOrder,
  moves: readonly Move[],
): Promise<void> {
  await replaceMoves(acting.tx, acting.round.id, moves);
  await recordValidationAct(acting, 'ordered', { moves }, { moves: before.moves });
}

/** Ends the validation: the manual order stands for good, and the ranking shows it. */
export const finishValidation = (
  services: Services,
  alliance: Alliance,
  slug: string,
  actor: string,
): Promise<Result<'finished', ValidationGone>> =>
  atValidation(services, alliance, slug, actor, async (acting) => {
    await finishNow(acting);
    return ok('finished');
  });

/** The same within a transaction. */
export async function finishNow(acting: AtValidation): Promise<void> {
  const { tx, round, today } = acting;
  await finish(tx, round.id, today);
  const { ranks } = await readOrder(tx, round.id);
  const moved = ranks.filter(({ reason }) => reason !== '');
  await recordValidationAct(acting, 'finished', {
    moves: moved.map(({ name, computedRank, rank, reason }) => ({ name, computedRank, rank, reason })),
  });
}
