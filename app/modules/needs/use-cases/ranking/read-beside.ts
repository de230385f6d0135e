import type { Tx } from '../../../../platform/transaction.ts';
import { neighboursByKey } from '../../../region/domain/index.ts';
import { readNeighbourhood } from '../../../region/index.ts';
import type { MarkMean } from '../../domain/index.ts';
import { areaMeans } from '../../domain/ranking/area-means.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';
import type { AreaMovement } from '../../domain/rounds/movement.ts';
import type { ManualRank } from '../../domain/validation/manual-order.ts';
import { listCriteria } from '../../store/rounds-criterion-store.ts';
import { listCriterionMarks } from '../../store/rounds-mark-store.ts';
import { readMovement } from '../rounds/read-movement.ts';
import { readManualRanks } from '../validation/read-order.ts';
import type { RankedRound } from './ranked-round.ts';
import type { LoadedRound } from './read-round.ts';

/** What stands beside the score of a round and never in it. Maps are by area name. */
export interface BesideScore {
  readonly criteria: readonly BesideCriterion[];
  /** Null where there is no earlier round that the reader may see. */
  readonly movement: MovementByArea | null;
  /** What the heads set by hand when they validated the first areas; empty where they did not. */
  readonly manual: ReadonlyMap<string, ManualRank>;
  /** Who borders on whom, by key. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A further criterion of the alliance with the mean of the office's marks for the tasks of each area. */
export interface BesideCriterion {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly means: ReadonlyMap<string, MarkMean>;
}

/** How each area moved since the round that this one repeats, both ranked with the same weights. */
export interface MovementByArea {
  readonly previousTitle: string;
  readonly areas: ReadonlyMap<string, AreaMovement>;
}

/** Without further criteria, earlier rounds and ranks by hand. */
export const NOTHING_BESIDE: BesideScore = {
  criteria: [],
  movement: null,
  manual: new Map(),
  neighbours: new Map(),
};

/** Reads it within a transaction, for a reader that may see the ranking. */
export async function readBeside(
  tx: Tx,
  reader: RoundReader,
  { round, ranking }: RankedRound,
): Promise<BesideScore> {
  const moved = await readMovement(tx, reader, round, ranking);
  const manual = await readManualRanks(tx, round.id);
  return {
    criteria: await readCriteria(tx, round),
    movement: moved && {
      previousTitle: moved.previous.title,
      areas: new Map(moved.areas.map((move) => [move.area, move])),
    },
    manual: new Map(manual.map((rank) => [rank.name, rank])),
    neighbours: neighboursByKey((await readNeighbourhood(tx)).pairs),
  };
}

async function readCriteria(tx: Tx, round: LoadedRound): Promise<BesideCriterion[]> {
  const criteria = await listCriteria(tx, round.id);
  if (criteria.length === 0) return [];
  const marks = await listCriterionMarks(tx, round.id);
  const names = new Map(round.areas.map(({ id, name }) => [id, name]));
  const areaOf = new Map(round.tasks.map(({ id, areaId }) => [id, names.get(areaId)]));
  return criteria.map(({ id, label, hint }) => ({
    id,
    label,
    hint,
    means: areaMeans(
      marks.flatMap(({ criterionId, taskId, mark }) => {
        const area = areaOf.get(taskId);
        return criterionId === id && area !== undefined ? [{ area, mark }] : [];
      }),
    ),
  }));
}
