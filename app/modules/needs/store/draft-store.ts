import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { ANSWERS } from '../domain/answers/answer.ts';
import { ANSWER_SOURCES, type SheetAnswer } from '../domain/answers/answer-content.ts';

/** The sheet of a member in a round. */
export interface SheetKey {
  readonly allianceId: string;
  readonly roundId: string;
  readonly memberId: string;
}

/** Who wrote a draft, and when. */
export interface DraftAuthor {
  /** Account id, or `link:<id>`. */
  readonly actor: string;
  readonly at: Date;
}

/** What was written in a sheet in this round; of certain tasks where they are named. */
export async function listDrafts(
  tx: Tx,
  { roundId, memberId }: Pick<SheetKey, 'roundId' | 'memberId'>,
  taskIds?: readonly string[],
): Promise<SheetAnswer[]> {
  if (taskIds?.length === 0) return [];
  const all = queries(tx)
    .selectFrom('needs.draft_answer')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('member_id', '=', memberId);
  const rows = await (taskIds ? all.where('task_id', 'in', [...taskIds]) : all).execute();
  return rows.map((row) => ({
    taskId: row.task_id,
    answer: row.answer === null ? null : wordOf(ANSWERS, row.answer),
    urgency: row.urgency,
    partner: row.partner,
    longVacant: row.long_vacant,
    ownNumber: row.own_number,
    remark: row.remark,
    source: wordOf(ANSWER_SOURCES, row.source),
    byLabel: row.by_label,
    version: row.version,
  }));
}

/** PostgreSQL takes 65,535 parameters a statement; a draft has fourteen. */
const DRAFTS_PER_STATEMENT = 4_000;

/** Writes answers as they stand now, over what was written before. Whoever calls holds the sheet (`lockSheet`). */
export async function saveDrafts(
  tx: Tx,
  key: SheetKey,
  answers: readonly SheetAnswer[],
  { actor, at }: DraftAuthor,
): Promise<void> {
  for (let start = 0; start < answers.length; start += DRAFTS_PER_STATEMENT) {
    const rows = answers.slice(start, start + DRAFTS_PER_STATEMENT).map((answer) => ({
      alliance_id: key.allianceId,
      round_id: key.roundId,
      member_id: key.memberId,
      task_id: answer.taskId,
      answer: answer.answer,
      urgency: answer.urgency,
      partner: answer.partner,
      long_vacant: answer.longVacant,
      own_number: answer.ownNumber,
      remark: answer.remark,
      source: answer.source,
      by_label: answer.byLabel,
      actor,
      at,
      version: answer.version,
    }));
    await queries(tx)
      .insertInto('needs.draft_answer')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['alliance_id', 'round_id', 'member_id', 'task_id'])
          .doUpdateSet(Object.fromEntries(WRITTEN.map((name) => [name, sql.ref(`excluded.${name}`)]))),
      )
      .execute();
  }
}

const WRITTEN = [
  'answer',
  'urgency',
  'partner',
  'long_vacant',
  'own_number',
  'remark',
  'source',
  'by_label',
  'actor',
  'at',
  'version',
] as const;
