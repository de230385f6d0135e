import { ok, type Result } from '../../../../foundation/result.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { populationOn } from '../../../region/domain/index.ts';
import { listMembers } from '../../../region/index.ts';
import { whyNotAsked } from '../../domain/answers/asked-questions.ts';
import { checkSheet } from '../../domain/answers/check-sheet.ts';
import type { Finding } from '../../domain/answers/finding.ts';
import type { Answers, Questionnaire } from '../../domain/questionnaire/question.ts';
import { type AnswerRecord, listAnswers } from '../../store/answer-store.ts';
import { readQuestions } from '../../store/questionnaire-store.ts';
import { populationDay } from '../population-day.ts';
import { type FoundSheet, findSheetAt, type SheetPlace } from './find-sheet.ts';

export type { AnswerRecord };

/** A sheet with everything that a page, a file or a section needs of it. */
export interface LoadedSheet extends FoundSheet {
  readonly questionnaire: Questionnaire;
  /** The working copy by question; those that were taken back are among them, for their version. */
  readonly records: ReadonlyMap<string, AnswerRecord>;
  /** What is answered now. */
  readonly answers: Answers;
  /** Why a question is not asked, by its key. */
  readonly notAsked: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** By which its figures are checked here and measured in the comparison; null where unknown. */
  readonly inhabitants: number | null;
}

/** Reads the working copy of a sheet; whoever shows it decides who may see it. */
export async function readSheet(
  tx: Tx,
  place: SheetPlace,
  hold: 'read' | 'lock' = 'read',
): Promise<Result<LoadedSheet, { readonly kind: 'unknown' }>> {
  const found = await findSheetAt(tx, place, hold);
  return found.ok ? ok(await loadSheetParts(tx, found.value)) : found;
}

/** Reads what belongs to a sheet that was found. */
export async function loadSheetParts(tx: Tx, found: FoundSheet): Promise<LoadedSheet> {
  const { survey, member } = found;
  const questionnaire = await readQuestions(tx, survey.questionnaireId, survey.questionnaireNumber);
  const records = await listAnswers(tx, survey.id, member.id);
  const answers = answersOf(records);
  const population = populationOn(member, await listMembers(tx), populationDay(survey));
  const inhabitants = population?.value ?? null;
  return {
    ...found,
    questionnaire,
    records: new Map(records.map((record) => [record.questionKey, record])),
    answers,
    notAsked: whyNotAsked(questionnaire, answers),
    findings: checkSheet(questionnaire, answers, { inhabitants }),
    inhabitants,
  };
}

/** Without what was taken back. */
export const answersOf = (records: readonly AnswerRecord[]): Answers =>
  new Map(
    records
      .filter((record) => record.value !== null || record.note !== '')
      .map(({ questionKey, value, note }) => [questionKey, { value, note }]),
  );
