import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type ComputedArea, checkMoves, type Move, type MoveProblem } from './manual-order.ts';
import { readMoves, standingStill, type TypedMoves } from './read-moves.ts';

/** Problems of single areas, or one of the answer as a whole. */
export interface AnswerRefusal {
  readonly problems: readonly MoveProblem[];
  readonly message: string | null;
}

/**
 * Reads the answer of a member by the button it chose (`bestaetigen`, `vorschlagen`): the proposed moves, none where all
 * is confirmed. Refuses a confirmation beside typed
 * proposals (one of both is a slip), proposals without any, and moves that cannot stand.
 */
export function checkAnswer(
  areas: readonly ComputedArea[],
  choice: string,
  typed: TypedMoves,
): Result<readonly Move[], AnswerRefusal> {
  const moves = readMoves(areas, typed);
  if (choice === 'bestaetigen') return moves.length === 0 ? ok([]) : refused(BOTH);
  if (choice !== 'vorschlagen') return refused(NEITHER);
  if (moves.length === 0) return refused(NO_MOVE);
  const problems = [...checkMoves(areas, moves), ...standingStill(areas, moves)];
  return problems.length > 0 ? fail({ problems, message: null }) : ok(moves);
}

const refused = (message: string): Result<never, AnswerRefusal> => fail({ problems: [], message });

const BOTH =
  'Sie haben Vorschläge eingetragen und „Alle bestätigen“ gewählt. Senden Sie die Vorschläge, oder leeren Sie ihre Felder.';
const NEITHER = 'Wählen Sie „Alle bestätigen“ oder „Vorschläge senden“.';
const NO_MOVE =
  'Tragen Sie bei mindestens einem Bereich Rang und Grund ein, oder wählen Sie „Alle bestätigen“.';
