import type { Answers, Question, Questionnaire } from '../questionnaire/question.ts';
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
export const findGaps = ({ questions }: Questionnaire, members: readonly ComparedMember[]): MemberGaps[] =>
  members.map((member) => {
    const answers = member.answers ?? new Map();
    const asked = questions.filter((question) => isAsked(question, questions, answers));
    return { member, asked, gaps: asked.flatMap((question) => gapOf(question, member)) };
  });

function gapOf(question: Question, { answers }: ComparedMember): Gap[] {
  if (answers === null) return [{ question, kind: 'kein-bogen', note: '' }];
  const answer = answers.get(question.key);
  if (answer?.value) return [];
  const note = answer?.note ?? '';
  return [{ question, kind: note === '' ? 'fehlt' : 'begruendet', note }];
}

/** A question with a condition is asked where the one above it is asked and was answered so. */
function isAsked({ condition }: Question, questions: readonly Question[], answers: Answers): boolean {
  if (condition === null) return true;
  const value = answers.get(condition.question)?.value;
  if (value?.kind !== 'auswahl' || !value.chosen.some((one) => condition.answers.includes(one))) return false;
  const above = questions.find(({ key }) => key === condition.question);
  return above === undefined || isAsked(above, questions, answers);
}
