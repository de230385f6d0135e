import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import {
  type Criterion,
  isAspect,
  isCriterionVerdict,
  isScore,
  type Score,
} from '../domain/advantage/criterion.ts';

/** How a member scores a criterion, as it is stored. */
export interface ScoreRecord {
  readonly criterionId: string;
  readonly memberId: string;
  readonly alone: Score | null;
  readonly together: Score | null;
  readonly evidence: string;
}

/** All criteria of a project in their order, removed ones too. */
export async function listCriteria(tx: Tx, undertakingId: string): Promise<Criterion[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.criterion')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toCriterion);
}

/** Adds a criterion or writes it. */
export async function saveCriterion(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  criterion: Criterion,
): Promise<void> {
  const { id, isRemoved, ...rest } = criterion;
  const content = { ...rest, is_removed: isRemoved };
  await queries(tx)
    .insertInto('appraisal.criterion')
    .values({ alliance_id: allianceId, id, undertaking_id: undertakingId, ...content })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'id']).doUpdateSet(content))
    .execute();
}

/** All scores of a project. */
export async function listScores(tx: Tx, undertakingId: string): Promise<ScoreRecord[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.criterion_score as score')
    .innerJoin('appraisal.criterion as criterion', 'criterion.id', 'score.criterion_id')
    .select(['score.criterion_id', 'score.member_id', 'score.alone', 'score.together', 'score.evidence'])
    .where('criterion.undertaking_id', '=', undertakingId)
    .execute();
  return rows.map((row) => ({
    criterionId: row.criterion_id,
    memberId: row.member_id,
    alone: scoreOf(row.alone),
    together: scoreOf(row.together),
    evidence: row.evidence,
  }));
}

/** Versions of what the members scored, by member; none for a member that did not yet. */
export async function listScoreVersions(tx: Tx, undertakingId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await queries(tx)
    .selectFrom('appraisal.member_scores')
    .select(['member_id', 'version'])
    .where('undertaking_id', '=', undertakingId)
    .execute();
  return new Map(rows.map(({ member_id, version }) => [member_id, version]));
}

/** Writes all scores of one member. */
export async function saveScores(
  tx: Tx,
  allianceId: string,
  { undertakingId, memberId, version }: { undertakingId: string; memberId: string; version: number },
  scores: readonly Omit<ScoreRecord, 'memberId'>[],
): Promise<void> {
  await queries(tx)
    .insertInto('appraisal.member_scores')
    .values({ alliance_id: allianceId, undertaking_id: undertakingId, member_id: memberId, version })
    .onConflict((conflict) =>
      conflict.columns(['alliance_id', 'undertaking_id', 'member_id']).doUpdateSet({ version }),
    )
    .execute();
  if (scores.length === 0) return;
  const rows = scores.map(({ criterionId, alone, together, evidence }) => ({
    alliance_id: allianceId,
    criterion_id: criterionId,
    member_id: memberId,
    alone,
    together,
    evidence,
  }));
  await queries(tx)
    .insertInto('appraisal.criterion_score')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['alliance_id', 'criterion_id', 'member_id']).doUpdateSet((eb) => ({
        alone: eb.ref('excluded.alone'),
        together: eb.ref('excluded.together'),
        evidence: eb.ref('excluded.evidence'),
      })),
    )
    .execute();
}

const toCriterion = (row: Selectable<DB['appraisal.criterion']>): Criterion => ({
  id: row.id,
  position: row.position,
  aspect: knownWord(row.aspect, isAspect),
  title: row.title,
  question: row.question,
  verdict: knownWord(row.verdict, isCriterionVerdict),
  statement: row.statement,
  evidence: row.evidence,
  isRemoved: row.is_removed,
  version: row.version,
});

function scoreOf(value: number | null): Score | null {
  if (value === null) return null;
  if (!isScore(value)) throw new Error(`unknown score in the database: ${value}`);
  return value;
}
