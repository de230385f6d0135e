import { askedQuestions } from '../answers/asked-questions.ts';
import type { Question, Questionnaire } from '../questionnaire/question.ts';
import type { ComparedMember } from './compared-member.ts';

/** Why a question has no answer; told to those alone who may know. */
export type GapKind = 'kein-bogen' | 'begruendet' | 'fehlt';

export interface Gap {
  readonly question: Question;
  readonly kind: GapKind;
  /** The member's reason; '' without one. */
  readonly note: string;
}

export interface MemberGaps {
  readonly member: ComparedMember;
  /** Questions that the member was asked: those whose condition is met. */
  readonly asked: readonly Question[];
  readonly gaps: readonly Gap[];
}

/** What each member left open. A member without a released sheet was asked everything that has no condition. */
export const findGaps = (questionnaire: Questionnaire, members: readonly ComparedMember[]): MemberGaps[] =>
  members.map((member) => {
    const asked = askedQuestions(questionnaire, member.answers ?? new Map());
    return { member, asked, gaps: asked.flatMap((question) => gapOf(question, member)) };
  });

function gapOf(question: Question, { answers }: ComparedMember): Gap[] {
  if (answers === null) return [{ question, kind: 'kein-bogen', note: '' }];
  const answer = answers.get(question.key);
  if (answer?.value) return [];
  const note = answer?.note ?? '';
  return [{ question, kind: note === '' ? 'fehlt' : 'begruendet', note }];
}
