import { STAFF_COLUMNS, type Typed } from '../../domain/answers/typed.ts';
import { typedChecksum } from '../../domain/answers/typed-checksum.ts';
import { TYPED_LIMITS } from '../../domain/answers/typed-problem.ts';
import type { Question } from '../../domain/questionnaire/question.ts';
import type { AnswerChange } from '../../domain/sheet/plan-save.ts';

/** Names of the fields of one question in a posted form; ids are the same. */
export const fieldNames = (key: string) => ({
  /** Edit that was looked at. */
  version: `stand-${key}`,
  /** Checksum of what that edit says, to tell what was left as it is. */
  shown: `war-${key}`,
  /** Holds what an earlier survey said, taken over and not saved yet. */
  adopted: `frueher-${key}`,
  text: `wert-${key}`,
  chosen: `wahl-${key}`,
  cell: (row: number, column: number) => `zelle-${key}-${row}-${column}`,
  file: `datei-${key}`,
  /** Ticked: the file goes. */
  removeFile: `datei-weg-${key}`,
  note: `bemerkung-${key}`,
  /** Ticked: what someone else answered meanwhile stays. */
  keepTheirs: `behalten-${key}`,
  question: `frage-${key}`,
});

/** Rows that a form offers beyond those filled in. */
export const MORE_ROWS = 3;

/** What the fields of one question said when they were sent. */
export interface PageChange extends AnswerChange {
  /** Checksum of the edit that the writer saw, to go on with when the page is shown again; null where it was not sent. */
  readonly shown: string | null;
  /** Whether the page put there what was said in an earlier survey; it may have been changed since. */
  readonly adopted: boolean;
}

/** The fields of a posted page: of each question whose version it names, unless the other answer is to stay. */
export const readSheetForm = (form: URLSearchParams, questions: readonly Question[]): PageChange[] =>
  questions
    .filter(({ key }) => form.has(fieldNames(key).version) && form.get(fieldNames(key).keepTheirs) !== 'ja')
    .map((question) => ({
      questionKey: question.key,
      version: versionOf(form.get(fieldNames(question.key).version)),
      typed: readTypedFields(form, question),
      shown: form.get(fieldNames(question.key).shown),
      adopted: form.get(fieldNames(question.key).adopted) === 'ja',
    }));

/** Whether the fields say something else than they were shown with: what was left as it is, is nobody's answer. */
export const saysSomethingNew = ({ typed, shown }: PageChange): boolean => shown !== typedChecksum(typed);

/** The files that are to go. */
export const readRemovedFiles = (
  form: URLSearchParams,
  questions: readonly Question[],
): ReadonlySet<string> =>
  new Set(questions.filter(({ key }) => form.get(fieldNames(key).removeFile) === 'ja').map(({ key }) => key));

/** A version that was not ours meets none: the writer is asked. */
export const versionOf = (text: string | null): number =>
  text && /^\d{1,9}$/.test(text) ? Number(text) : -1;

const readTypedFields = (form: URLSearchParams, question: Question): Typed => {
  const names = fieldNames(question.key);
  return {
    text: form.get(names.text) ?? '',
    chosen: form.getAll(names.chosen),
    rows: readRows(form, question),
    file: null,
    note: form.get(names.note) ?? '',
  };
};

/** Headings of the columns of a question with rows; none for others. */
export function columnLabels(question: Question): readonly string[] {
  if (question.kind === 'personal') return STAFF_COLUMNS;
  return question.kind === 'tabelle' ? question.columns.map(({ label }) => label) : [];
}

function readRows(form: URLSearchParams, question: Question): string[][] {
  const columns = columnLabels(question).length;
  const { cell } = fieldNames(question.key);
  const rows: string[][] = [];
  if (columns === 0) return rows;
  while (rows.length <= TYPED_LIMITS.rows && form.has(cell(rows.length, 0))) {
    const row = rows.length;
    rows.push(Array.from({ length: columns }, (_, column) => form.get(cell(row, column)) ?? ''));
  }
  return rows;
}
