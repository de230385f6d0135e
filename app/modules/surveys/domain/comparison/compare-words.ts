import type {
  AnswerValue,
  ChoiceQuestion,
  FileQuestion,
  StaffLine,
  StaffQuestion,
  TextQuestion,
} from '../questionnaire/question.ts';
import type { ComparedMember, Sight } from './compared-member.ts';
import { isSmallStaff, mayShowGrades } from './small-staff.ts';

/** How often one answer was chosen, and by whom. */
export interface ChoiceCount {
  readonly label: string;
  readonly members: readonly ComparedMember[];
}

/** Answers to a question of choice, in the order of the choices; members count once at each that they chose. */
export function countChoices(
  { key, choices }: ChoiceQuestion,
  members: readonly ComparedMember[],
): ChoiceCount[] {
  return choices.map(({ value, label }) => ({
    label,
    members: members.filter(({ answers }) => {
      const answer = answers?.get(key)?.value;
      return answer?.kind === 'auswahl' && answer.chosen.includes(value);
    }),
  }));
}

/** What one member chose, in the order of the choices. */
export function chosenLabels(
  { key, choices }: ChoiceQuestion,
  { answers }: Pick<ComparedMember, 'answers'>,
): string[] {
  const answer = answers?.get(key)?.value;
  if (answer?.kind !== 'auswahl') return [];
  return choices.filter(({ value }) => answer.chosen.includes(value)).map(({ label }) => label);
}

export interface WordAnswer {
  readonly member: ComparedMember;
  readonly text: string;
}

/** What members wrote, or how the file is called that they added; who said nothing is not in it. */
export const wordAnswers = (
  { key }: TextQuestion | FileQuestion,
  members: readonly ComparedMember[],
): WordAnswer[] =>
  members.flatMap((member) => {
    const text = textOf(member.answers?.get(key)?.value ?? null);
    return text === '' ? [] : [{ member, text }];
  });

function textOf(value: AnswerValue | null): string {
  if (value?.kind === 'text') return value.text.trim();
  return value?.kind === 'datei' ? value.name : '';
}

export interface StaffLines {
  readonly member: ComparedMember;
  /** Null where the reader may not see them. */
  readonly lines: readonly StaffLine[] | null;
}

/** Staff by pay grade of members that named any: to others only where every line holds three people or more. */
export const staffLines = (
  question: StaffQuestion,
  members: readonly ComparedMember[],
  { seesSmall, ownKeys }: Sight,
): StaffLines[] =>
  members.flatMap((member) => {
    const answer = member.answers?.get(question.key);
    if (answer?.value?.kind !== 'personal') return [];
    const { lines } = answer.value;
    const isOpen = seesSmall || ownKeys.includes(member.memberKey);
    return [
      { member, lines: isOpen || (!isSmallStaff(question, answer) && mayShowGrades(lines)) ? lines : null },
    ];
  });
