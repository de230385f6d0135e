import { fail, ok, type Result } from '../../../../foundation/result.ts';

const TITLE_MAX = 160;
const TEXT_MAX = 4_000;
/** More tasks than this are no bundle any more; a page still shows them. */
const TASKS_MAX = 60;

/** What was typed about a bundle. */
export interface BundleForm {
  readonly title: string;
  readonly grounds: string;
  readonly note: string;
  readonly taskIds: readonly string[];
}

export interface BundleRefusal {
  readonly field:
    | 'title'
    | 'grounds'
    | 'note'
    | 'tasks'
    | 'members'
    | 'member'
    | 'reason'
    | 'state'
    | 'conflict';
  readonly message: string;
}

export const refusal = (field: BundleRefusal['field'], message: string): BundleRefusal => ({
  field,
  message,
});

/** Checks what was typed about a bundle and says all that is wrong at once. Whether it is ready is asked later. */
export function checkBundle(form: BundleForm): Result<BundleForm, readonly BundleRefusal[]> {
  const title = form.title.trim();
  const grounds = form.grounds.trim();
  const note = form.note.trim();
  const taskIds = [...new Set(form.taskIds)];
  const refusals = [
    ...(title === '' ? [refusal('title', 'Geben Sie dem Bündel einen Titel.')] : []),
    ...tooLong('title', title, TITLE_MAX),
    ...tooLong('grounds', grounds, TEXT_MAX),
    ...tooLong('note', note, TEXT_MAX),
    ...tasksRefused(taskIds.length),
  ];
  return refusals.length > 0 ? fail(refusals) : ok({ title, grounds, note, taskIds });
}

function tasksRefused(count: number): BundleRefusal[] {
  if (count === 0) return [refusal('tasks', 'Wählen Sie mindestens eine Aufgabe.')];
  if (count <= TASKS_MAX) return [];
  return [refusal('tasks', `Ein Bündel fasst höchstens ${TASKS_MAX} Aufgaben. Teilen Sie es auf.`)];
}

const tooLong = (field: BundleRefusal['field'], text: string, max: number): BundleRefusal[] =>
  text.length > max
    ? [refusal(field, `Der Text hat ${text.length} Zeichen. Kürzen Sie ihn auf höchstens ${max}.`)]
    : [];
