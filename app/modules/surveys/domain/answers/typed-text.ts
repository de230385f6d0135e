import type { Question } from '../questionnaire/question.ts';
import type { Typed } from './typed.ts';

/** What somebody typed for one question as a text to copy: rows line by line, the note behind it; '' for nothing. */
export function typedText(question: Question, { text, chosen, rows, note }: Typed): string {
  const labels = new Map(
    question.kind === 'auswahl' ? question.choices.map(({ value, label }) => [value, label]) : [],
  );
  const lines = [
    text.trim(),
    chosen.map((value) => labels.get(value) ?? value).join(', '),
    ...rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.join(' | ')),
    note.trim() === '' ? '' : `Bemerkung: ${note.trim()}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
