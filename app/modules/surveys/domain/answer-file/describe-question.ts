import type { Question } from '../questionnaire/question.ts';
import type { NumberedQuestion } from './form-layout.ts';

/** What stands beside a question in the form: its help, whether it must be answered, and when it is asked. */
export const describeQuestion = (
  { help, required, condition }: Question,
  numbered: readonly NumberedQuestion[],
): string =>
  [help, condition === null ? '' : conditionText(condition, numbered), required ? REQUIRED : '']
    .filter((line) => line !== '')
    .join('\n');

const REQUIRED = 'Pflichtangabe.';

function conditionText(
  { question: key, answers }: NonNullable<Question['condition']>,
  numbered: readonly NumberedQuestion[],
): string {
  const asked = numbered.find(({ question }) => question.key === key);
  if (asked?.question.kind !== 'auswahl') return '';
  const { choices } = asked.question;
  const labels = answers.map((value) => choices.find((choice) => choice.value === value)?.label ?? value);
  return `Nur wenn Frage ${asked.number} mit ${labels.map((label) => `„${label}“`).join(' oder ')} beantwortet ist.`;
}

/** In what a question is answered. */
export function unitOf(question: Question): string {
  switch (question.kind) {
    case 'zahl':
      return question.unit;
    case 'betrag':
      return 'Euro';
    case 'auswahl':
      return question.several ? 'Auswahl, mehrere mit Semikolon' : 'Auswahl';
    case 'text':
      return 'Text';
    case 'tabelle':
    case 'personal':
      return 'Tabelle';
    case 'datei':
      return 'Datei, nur auf der Seite';
  }
}
