import { NOTHING_TYPED, type Typed, typedOf } from '../answers/typed.ts';
import type { ChoiceQuestion, Question } from '../questionnaire/question.ts';
import type { CurrentAnswer } from '../sheet/plan-save.ts';

/** What a form says about one question; absent where its row or its sheet was deleted. */
export interface QuestionCells {
  readonly answer?: string;
  readonly note?: string;
  readonly rows?: readonly (readonly string[])[];
}

/** The cells of a question as typed; what was deleted stands as it was when the form was written. */
export function typedInForm(question: Question, cells: QuestionCells, before: CurrentAnswer): Typed {
  const was = typedOf(question, before.answer);
  const note = cells.note ?? was.note;
  switch (question.kind) {
    case 'tabelle':
    case 'personal':
      return { ...was, rows: cells.rows ?? was.rows, note };
    case 'datei':
      return { ...was, note };
    case 'auswahl': {
      const chosen = cells.answer === undefined ? was.chosen : splitChoices(question, cells.answer);
      return { ...NOTHING_TYPED, chosen, note };
    }
    case 'zahl':
    case 'betrag':
    case 'text':
      return { ...NOTHING_TYPED, text: cells.answer ?? was.text, note };
  }
}

/** Splits at semicolons and line breaks, but not inside a label that holds one; what fits no label stays for the refusal. */
export function splitChoices({ choices, several }: ChoiceQuestion, cell: string): string[] {
  const labels = new Set(choices.flatMap(({ value, label }) => [value, folded(label)]));
  if (!several || labels.has(folded(cell))) return [cell];
  const parts = cell.split(/[;\n]/);
  const found: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const length = longestLabel(parts.slice(at), labels);
    found.push(
      parts
        .slice(at, at + length)
        .join(';')
        .trim(),
    );
    at += length;
  }
  return found.filter((part) => part !== '');
}

const folded = (text: string): string => text.trim().toLowerCase();

/** How many parts make the longest label from here; 1 where none does. */
function longestLabel(parts: readonly string[], labels: ReadonlySet<string>): number {
  for (let length = parts.length; length > 1; length -= 1)
    if (labels.has(folded(parts.slice(0, length).join(';')))) return length;
  return 1;
}
