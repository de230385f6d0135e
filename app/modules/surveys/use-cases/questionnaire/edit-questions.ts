import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { moveQuestion, putQuestion, takeOut } from '../../domain/questionnaire/edit-questionnaire.ts';
import type { ConsistencyCheck, Questionnaire } from '../../domain/questionnaire/question.ts';
import { type QuestionDraft, readQuestion } from '../../domain/questionnaire/read-question.ts';
import { refuseUnits } from '../../domain/questionnaire/refuse-check.ts';
import { changeContent, type DraftPlace, type QuestionnaireFault } from './questionnaire-acting.ts';

type Changed = Promise<Result<'changed', QuestionnaireFault>>;

/** Adds a question, or changes the one with the key. */
export const saveQuestion = (
  services: Services,
  alliance: Alliance,
  place: DraftPlace,
  draft: QuestionDraft,
  key: string | null,
): Changed =>
  changeContent(services, alliance, place, {
    act: key === null ? 'question-added' : 'question-changed',
    needs: key,
    change: (content) => {
      const before = content.questions.find((question) => question.key === key) ?? null;
      const taken = new Set(content.questions.map((question) => question.key));
      const read = readQuestion(draft, taken, before);
      return read.ok ? ok(putQuestion(content, read.value)) : read;
    },
  });

/** Takes a question out of the draft; refused while another depends on it. */
export const removeQuestion = (
  services: Services,
  alliance: Alliance,
  place: DraftPlace,
  key: string,
): Changed =>
  changeContent(services, alliance, place, {
    act: 'question-removed',
    needs: null,
    change: (content) => ok(takeOut(content, key)),
  });

/** Moves a question within its block; refused where a condition would then point downwards. */
export const shiftQuestion = (
  services: Services,
  alliance: Alliance,
  place: DraftPlace,
  key: string,
  by: 'hoch' | 'runter',
): Changed =>
  changeContent(services, alliance, place, {
    act: 'question-moved',
    needs: null,
    change: (content) => ok(moveQuestion(content, key, by)),
  });

/** Adds a check that two figures of one unit do not contradict each other. */
export const addCheck = (
  services: Services,
  alliance: Alliance,
  place: DraftPlace,
  check: ConsistencyCheck,
): Changed =>
  changeContent(services, alliance, place, {
    act: 'check-added',
    needs: null,
    change: (content) => {
      const refusals = refuseUnits(check, content.questions);
      if (refusals.length > 0) return fail(refusals);
      return ok({ ...content, checks: [...othersThan(check, content), check] });
    },
  });

export const removeCheck = (
  services: Services,
  alliance: Alliance,
  place: DraftPlace,
  check: ConsistencyCheck,
): Changed =>
  changeContent(services, alliance, place, {
    act: 'check-removed',
    needs: null,
    change: (content) => ok({ ...content, checks: othersThan(check, content) }),
  });

const othersThan = ({ part, whole }: ConsistencyCheck, { checks }: Questionnaire): ConsistencyCheck[] =>
  checks.filter((check) => check.part !== part || check.whole !== whole);
