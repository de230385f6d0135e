import { plainText } from '../../../../foundation/plain-text.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { headOf, refuseHead } from './check-finding.ts';
import { isPriority, isSolutionState, type SolutionStanding } from './solution.ts';

export const DESCRIPTION_MAX = 600;

export interface SolutionDraft {
  readonly title: string;
  readonly field: string;
  readonly description: string;
}

export interface SolutionRefusal {
  readonly field: 'title' | 'field' | 'description' | 'state' | 'priority' | 'share' | 'conflict';
  /** German sentence with the remedy. */
  readonly message: string;
}

/** Checks a solution before it enters the catalogue of its field; `titles` are those already there. */
export function checkSolution(
  draft: SolutionDraft,
  titles: readonly string[],
): Result<SolutionDraft, readonly SolutionRefusal[]> {
  const head = headOf(draft);
  const description = plainText(draft.description).trim();
  const refusals: SolutionRefusal[] = refuseHead(draft).flatMap(({ field, message }) =>
    field === 'title' || field === 'field' ? [{ field, message }] : [],
  );
  if (description.length > DESCRIPTION_MAX)
    refusals.push({
      field: 'description',
      message: `Kürzen Sie die Beschreibung auf höchstens ${DESCRIPTION_MAX} Zeichen.`,
    });
  if (titles.some((title) => title.toLowerCase() === head.title.toLowerCase()))
    refusals.push({
      field: 'title',
      message: 'Diese Lösung steht in diesem Aufgabenfeld schon. Wählen Sie einen anderen Titel.',
    });
  return refusals.length > 0 ? fail(refusals) : ok({ ...head, description });
}

/** Reads what a member says of a solution; '' for nothing said. */
export function readStanding(
  state: string,
  priority: string,
): Result<Pick<SolutionStanding, 'state' | 'priority'>, readonly SolutionRefusal[]> {
  const level = /^[1-5]$/.test(priority) ? Number(priority) : null;
  const refusals: SolutionRefusal[] = [];
  if (state !== '' && !isSolutionState(state))
    refusals.push({ field: 'state', message: 'Wählen Sie den Stand aus der Liste.' });
  if (priority !== '' && (level === null || !isPriority(level)))
    refusals.push({
      field: 'priority',
      message: 'Wählen Sie eine Priorität von 1 bis 5, oder lassen Sie sie offen.',
    });
  if (refusals.length > 0) return fail(refusals);
  return ok({
    state: isSolutionState(state) ? state : null,
    priority: level !== null && isPriority(level) ? level : null,
  });
}
