import type { MarkSheet, Marks } from '../../use-cases/rounds/mark-complexity.ts';

/** Name of the field for one mark of one task. */
export const markField = (key: string, taskId: string): string => `${key}.${taskId}`;

export interface MarkProblem {
  readonly field: string;
  readonly message: string;
}

/** The marks that were typed: as typed, as read, and what of them cannot be read. */
export interface MarksForm {
  /** By field name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, Marks>;
  readonly problems: readonly MarkProblem[];
  readonly version: string;
}

/** Reads the marks of all tasks of a round; an empty field is no mark, never zero. */
export function readMarksForm(form: URLSearchParams, { areas, marks: known }: MarkSheet): MarksForm {
  const tasks = areas.flatMap((area) => area.tasks);
  const keys = [...known.keys()];
  const problems: MarkProblem[] = [];
  const texts = new Map<string, string>();
  const marks = new Map<string, Marks>();
  for (const key of keys) {
    const read = new Map<string, number>();
    for (const { id } of tasks) {
      const field = markField(key, id);
      const text = form.get(field)?.trim() ?? '';
      texts.set(field, text);
      if (text === '') continue;
      if (/^([1-9]|10)$/.test(text)) read.set(id, Number(text));
      else problems.push({ field, message: NO_MARK });
    }
    marks.set(key, read);
  }
  return { texts, marks, problems, version: form.get('version') ?? '' };
}

/** The form of the marks as they are stored. */
export const marksFormOf = ({ marks, round }: MarkSheet): MarksForm => ({
  texts: new Map(
    [...marks].flatMap(([key, own]) =>
      [...own].map(([taskId, mark]) => [markField(key, taskId), String(mark)] as const),
    ),
  ),
  marks,
  problems: [],
  version: String(round.version),
});

const NO_MARK = 'Geben Sie eine ganze Zahl von 1 bis 10 ein, oder lassen Sie das Feld leer.';
