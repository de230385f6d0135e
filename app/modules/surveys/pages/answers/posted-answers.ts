import type { Upload } from '../../../../platform/http/read-form.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { Question } from '../../domain/questionnaire/question.ts';
import type { ChangeRefusal } from '../../domain/sheet/plan-save.ts';
import type { SaveFailure } from '../../use-cases/answers/save-sheet-answers.ts';
import {
  columnLabels,
  fieldNames,
  MORE_ROWS,
  type PageChange,
  readRemovedFiles,
  readSheetForm,
  saysSomethingNew,
} from './sheet-form.ts';
import type { Unsaved } from './shown-question.ts';

/** What was posted for some questions, by someone with an account or by an office over its link. */
export interface PostedAnswers {
  readonly fields: URLSearchParams;
  /** Every question of the page, those that were left as they are among them. */
  readonly all: readonly PageChange[];
  /** Those that somebody changed, for what was left alone may have been answered by someone else meanwhile. */
  readonly changes: readonly PageChange[];
  readonly files: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>;
  readonly removedFiles: ReadonlySet<string>;
}

export function readPostedAnswers(questions: readonly Question[], { fields, files }: Upload): PostedAnswers {
  const chosen = questions.flatMap(({ key }) => {
    const file = files.get(fieldNames(key).file);
    return file ? [[key, file] as const] : [];
  });
  const all = readSheetForm(fields, questions);
  const [chosenFiles, removedFiles] = [new Map(chosen), readRemovedFiles(fields, questions)];
  const changes = all.filter(
    (one) => saysSomethingNew(one) || chosenFiles.has(one.questionKey) || removedFiles.has(one.questionKey),
  );
  return { fields, all, changes, files: chosenFiles, removedFiles };
}

/** Everything that was typed, and empty rows more for one question; nothing is saved. */
export function withMoreRows({ all, changes }: PostedAnswers, key: string): Unsaved {
  const longer = all.flatMap((change) => {
    if (change.questionKey !== key) return changes.includes(change) ? [change] : [];
    return [{ ...change, typed: { ...change.typed, rows: [...change.typed.rows, ...emptyRows(change)] } }];
  });
  return { changes: longer, refusals: [], theirs: [] };
}

const emptyRows = ({ typed }: PageChange): string[][] =>
  Array.from({ length: MORE_ROWS }, () => (typed.rows[0] ?? []).map(() => ''));

/** Why answers were not saved that somebody can correct on the page. */
type AnswerFailure = Extract<SaveFailure, { kind: 'refused' | 'conflict' }>;

/** What the page shows again: everything that was typed, with what is wrong or what others answered. */
export const unsavedOf = (
  changes: readonly PageChange[],
  failure: AnswerFailure | { readonly kind: 'closed' | 'interview' },
): Unsaved => ({
  changes,
  refusals: failure.kind === 'refused' ? failure.refusals : [],
  theirs: failure.kind === 'conflict' ? failure.current : [],
});

/** The summary of what was not saved, each line leading to its field. */
export function answerErrors(questions: readonly Question[], failure: AnswerFailure): FieldError[] {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  if (failure.kind === 'refused') return failure.refusals.map((refusal) => refusalError(byKey, refusal));
  return failure.current.map(({ questionKey: key }) => ({
    ...{ field: fieldNames(key).question, label: nameOf(byKey.get(key)), message: CROSSED },
  }));
}

const CROSSED = 'Jemand anderes hat hier inzwischen geantwortet. Sehen Sie nach, welche Antwort gelten soll.';

/** Leads to the very field: the cell, the note, the choice. */
function refusalError(
  byKey: ReadonlyMap<string, Question>,
  { questionKey, part, row, column, message }: ChangeRefusal,
): FieldError {
  const question = byKey.get(questionKey);
  const names = fieldNames(questionKey);
  const label = nameOf(question);
  if (part === 'rows' && question && row !== undefined) {
    const cell = column === undefined ? '' : `, ${columnLabels(question)[column] ?? ''}`;
    return { field: names.cell(row, column ?? 0), label: `${label}, Zeile ${row + 1}${cell}`, message };
  }
  return { field: FIELD_OF[part](names), label: part === 'note' ? `${label}, Bemerkung` : label, message };
}

type Names = ReturnType<typeof fieldNames>;

const FIELD_OF: Readonly<Record<ChangeRefusal['part'], (names: Names) => string>> = {
  text: ({ text }) => text,
  chosen: ({ chosen }) => chosen,
  rows: ({ question }) => question,
  file: ({ file }) => file,
  note: ({ note }) => note,
  question: ({ question }) => question,
};

/** A question as the head of a message: without its question mark. */
const nameOf = (question: Question | undefined): string => question?.label.replace(/[?:.]$/, '') ?? 'Bogen';
