import { fail, ok, type Result } from '../../../../foundation/result.ts';
import {
  type Aspect,
  type Criterion,
  type CriterionScore,
  type CriterionVerdict,
  isAspect,
  isCriterionVerdict,
  isScore,
  type Score,
} from './criterion.ts';
import { type Refusal, readText, refusal, refusalsOf } from './refusal.ts';

export const CRITERION_MAX = { title: 80, question: 240, statement: 2000, evidence: 600 } as const;

/** What was typed of a criterion. */
export interface CriterionDraft {
  readonly aspect: string;
  readonly title: string;
  readonly question: string;
  readonly verdict: string;
  readonly statement: string;
  readonly evidence: string;
}

export type CriterionField = keyof CriterionDraft;
export type CheckedCriterion = Pick<Criterion, keyof CriterionDraft>;

/** Checks a criterion: whoever decides on it says why. */
export function checkCriterion(
  draft: CriterionDraft,
): Result<CheckedCriterion, readonly Refusal<CriterionField>[]> {
  const aspect: Result<Aspect, string> = isAspect(draft.aspect)
    ? ok(draft.aspect)
    : fail('Wählen Sie, worum es geht.');
  const verdict: Result<CriterionVerdict, string> = isCriterionVerdict(draft.verdict)
    ? ok(draft.verdict)
    : fail('Wählen Sie, was das Kriterium ergibt.');
  const isOpen = draft.verdict === 'offen';
  const title = readText(draft.title, CRITERION_MAX.title, 'Geben Sie dem Kriterium einen Namen.');
  const question = readText(draft.question, CRITERION_MAX.question);
  const statement = readText(
    draft.statement,
    CRITERION_MAX.statement,
    isOpen ? undefined : 'Schreiben Sie die Begründung, oder lassen Sie das Kriterium offen.',
  );
  const evidence = readText(draft.evidence, CRITERION_MAX.evidence);
  if (aspect.ok && verdict.ok && title.ok && question.ok && statement.ok && evidence.ok)
    return ok({
      aspect: aspect.value,
      verdict: verdict.value,
      title: title.value,
      question: question.value,
      statement: statement.value,
      evidence: evidence.value,
    });
  return fail(refusalsOf<CriterionField>({ aspect, title, question, verdict, statement, evidence }));
}

/** What was typed of the scores of one member, by criterion. */
export type ScoresDraft = ReadonlyMap<
  string,
  { readonly alone: string; readonly together: string; readonly evidence: string }
>;
export type ScoresField = `alone:${string}` | `evidence:${string}` | 'member';
export type CheckedScore = Omit<CriterionScore, 'memberKey'>;

/** Checks the scores of one member: both sides of a criterion or none. */
export function checkScores(
  draft: ScoresDraft,
  criteria: readonly Pick<Criterion, 'id'>[],
): Result<readonly CheckedScore[], readonly Refusal<ScoresField>[]> {
  const refusals: Refusal<ScoresField>[] = [];
  const scores = criteria.map(({ id }) => {
    const typed = draft.get(id) ?? { alone: '', together: '', evidence: '' };
    const [alone, together] = [scoreOf(typed.alone), scoreOf(typed.together)];
    if ((alone === null) !== (together === null))
      refusals.push(
        refusal(`alone:${id}`, 'Bewerten Sie beides, allein und gemeinsam, oder keines von beiden.'),
      );
    const evidence = readText(typed.evidence, CRITERION_MAX.evidence);
    if (!evidence.ok) refusals.push(refusal(`evidence:${id}`, evidence.error));
    return { criterionId: id, alone, together, evidence: evidence.ok ? evidence.value : '' };
  });
  return refusals.length > 0 ? fail(refusals) : ok(scores);
}

function scoreOf(text: string): Score | null {
  const value = /^[1-5]$/.test(text) ? Number(text) : 0;
  return isScore(value) ? value : null;
}
