import type { Tx } from '../../../../platform/transaction.ts';
import { listAreas } from '../../../catalogue/index.ts';
import {
  type ComputedArea,
  type ManualRank,
  type Move,
  orderByHand,
} from '../../domain/validation/manual-order.ts';
import { findValidation, listValidatedAreas } from '../../store/validation-store.ts';

/** The areas of a validation as computed, and as set by hand. */
export interface ValidatedOrder {
  readonly computed: readonly ComputedArea[];
  readonly moves: readonly Move[];
  /** By manual rank. */
  readonly ranks: readonly ManualRank[];
}

/** Reads the order of a round's validation; empty where there is none. */
export async function readOrder(tx: Tx, roundId: string): Promise<ValidatedOrder> {
  const names = new Map((await listAreas(tx)).map(({ id, name }) => [id, name]));
  const areas = await listValidatedAreas(tx, roundId);
  const computed = areas.map(({ areaId, computedRank }) => ({
    areaId,
    name: names.get(areaId) ?? '',
    computedRank,
  }));
  const moves = areas.flatMap(({ areaId, move }) => (move ? [{ areaId, ...move }] : []));
  const ordered = orderByHand(computed, moves);
  if (!ordered.ok) throw new Error(`stored moves contradict each other: ${JSON.stringify(ordered.error)}`);
  return { computed, moves, ranks: ordered.value };
}

/**
 * The ranks that a finished validation set by hand, by rank, to stand beside the computed ones; empty before and where
 * there was none. Areas beyond the validated ones have none. For who may read the ranking.
 */
export async function readManualRanks(tx: Tx, roundId: string): Promise<readonly ManualRank[]> {
  const validation = await findValidation(tx, roundId);
  return validation?.state === 'abgeschlossen' ? (await readOrder(tx, roundId)).ranks : [];
}
