import type { Tx } from '../../../../platform/transaction.ts';
import { type MarkMean, rankAreas } from '../../domain/index.ts';
import { areaMeans } from '../../domain/ranking/area-means.ts';
import { mayReadRanking, type RoundReader } from '../../domain/rounds/may-read-round.ts';
import { type AreaMovement, compareRounds } from '../../domain/rounds/movement.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { listCriteria } from '../../store/rounds-criterion-store.ts';
import { listCriterionMarks } from '../../store/rounds-mark-store.ts';
import type { RankedRound } from './ranked-round.ts';
import { type LoadedRound, readRound } from './read-round.ts';

/** What stands beside the score of a round and never in it. Maps are by area name. */
export interface BesideScore {
  readonly criteria: readonly BesideCriterion[];
  /** Null where there is no earlier round that the reader may see. */
  readonly movement: RoundMovement | null;
}

/** A further criterion of the alliance with the mean of the office's marks for the tasks of each area. */
export interface BesideCriterion {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly means: ReadonlyMap<string, MarkMean>;
}

/** How each area moved since the round that this one repeats, both ranked with the same weights. */
export interface RoundMovement {
  readonly previousTitle: string;
  readonly areas: ReadonlyMap<string, AreaMovement>;
}

/** Without further criteria and earlier rounds. */
export const NOTHING_BESIDE: BesideScore = { criteria: [], movement: null };

/** Reads it within a transaction; `rounds` are those whose ranking the reader may see. */
export async function readBeside(
  tx: Tx,
  reader: RoundReader,
  rounds: readonly RoundRecord[],
  ranked: RankedRound,
): Promise<BesideScore> {
  return {
    criteria: await readCriteria(tx, ranked.round),
    movement: await readMovement(tx, reader, rounds, ranked),
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

async function readMovement(
  tx: Tx,
  reader: RoundReader,
  rounds: readonly RoundRecord[],
  { round, ranking }: RankedRound,
): Promise<RoundMovement | null> {
  const previous = rounds.find(({ id }) => id === round.previousRoundId);
  if (!previous || !mayReadRanking(previous, reader)) return null;
  const { ratings } = await readRound(tx, previous);
  const areas = compareRounds(ranking, rankAreas(ratings, { weights: ranking.weights }));
  return { previousTitle: previous.title, areas: new Map(areas.map((move) => [move.area, move])) };
}
