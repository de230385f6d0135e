import type { FileAnswer } from '../../../../platform/http/page-route.ts';
import { type ExportTable, sheetOf } from '../../../../platform/sheets/export-table.ts';
import { writeSheet, XLSX_TYPE } from '../../../../platform/sheets/write-sheet.ts';
import type { ItemComparison } from '../../domain/comparison/compare-item.ts';
import { chosenLabels, wordAnswers } from '../../domain/comparison/compare-words.ts';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import { BLOCKS, type Question } from '../../domain/questionnaire/question.ts';

interface Workbook {
  readonly name: string;
  /** By the measure of each question, and as it was given. */
  readonly measured: ExportTable<ItemComparison>;
  readonly given: ExportTable<ItemComparison>;
  readonly words: ExportTable<Question>;
}

/** The whole comparison: measured figures, figures as given, answers in words; each on a sheet of its own. */
export async function workbookFile({ name, measured, given, words }: Workbook): Promise<FileAnswer> {
  const body = await writeSheet({ sheets: [sheetOf(measured), sheetOf(given), sheetOf(words)] });
  return { kind: 'file', name: `${name}.xlsx`, contentType: XLSX_TYPE, body };
}

/** What members chose and wrote, a line for each question. */
export const wordsTable = (
  questions: readonly Question[],
  members: readonly ComparedMember[],
  isSample: boolean,
): ExportTable<Question> => ({
  name: 'worte',
  sheet: 'Auswahl und Texte',
  columns: [
    { header: 'Block', kind: 'text', value: ({ block }) => BLOCKS[block] },
    { header: 'Frage', kind: 'text', value: ({ label }) => label },
    ...members.map((member) => ({
      header: member.name,
      kind: 'text' as const,
      value: (question: Question) => wordOf(question, member) || null,
    })),
    ...(isSample ? [{ header: 'Hinweis', kind: 'text' as const, value: () => 'Beispieldaten' }] : []),
  ],
  rows: questions.filter(({ kind }) => kind === 'auswahl' || kind === 'text' || kind === 'datei'),
});

function wordOf(question: Question, member: ComparedMember): string {
  if (question.kind === 'auswahl') return chosenLabels(question, member).join(', ');
  if (question.kind !== 'text' && question.kind !== 'datei') return '';
  return wordAnswers(question, [member])[0]?.text ?? '';
}
