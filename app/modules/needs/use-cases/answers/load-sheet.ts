import type { Tx } from '../../../../platform/transaction.ts';
import type { SheetAnswer } from '../../domain/answers/answer-content.ts';
import { sheetAnswers } from '../../domain/answers/sheet-answers.ts';
import { listDrafts } from '../../store/draft-store.ts';
import type { FoundSheet } from './find-place.ts';
import { type PreviousAnswer, readAskedAreas, readPrevious, type SheetArea } from './read-answers.ts';

/** A sheet with everything a page, a form or a print of it needs. */
export interface LoadedSheet extends FoundSheet {
  readonly areas: readonly SheetArea[];
  /** By task id; one for every task of `areas`. */
  readonly answers: ReadonlyMap<string, SheetAnswer>;
  /** What the member released in the round before, by task id. */
  readonly previous: ReadonlyMap<string, PreviousAnswer>;
}

/** Reads what belongs to a sheet that was found. */
export async function readSheetParts(tx: Tx, found: FoundSheet): Promise<LoadedSheet> {
  const { round, member } = found;
  const areas = await readAskedAreas(tx, round);
  const drafts = await listDrafts(tx, { roundId: round.id, memberId: member.id });
  const previous = await readPrevious(tx, round, member.id);
  const taskIds = areas.flatMap(({ tasks }) => tasks.map((task) => task.id));
  const answers = sheetAnswers(taskIds, drafts);
  return {
    ...found,
    areas,
    answers: new Map(answers.map((answer) => [answer.taskId, answer])),
    previous: new Map(previous.map((answer) => [answer.taskId, answer])),
  };
}
