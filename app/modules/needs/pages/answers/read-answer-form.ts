import type { AnswerChange } from '../../domain/answers/plan-answer.ts';

/** Names of the fields of one task in a posted form. */
export const fieldNames = (taskId: string) => ({
  version: `stand-${taskId}`,
  answer: `antwort-${taskId}`,
  urgency: `dringlichkeit-${taskId}`,
  longVacant: `unbesetzt-${taskId}`,
  partner: `partner-${taskId}`,
  ownNumber: `nummer-${taskId}`,
  remark: `bemerkung-${taskId}`,
  /** Ticked: what someone else wrote meanwhile stays. */
  keepTheirs: `behalten-${taskId}`,
});

/** A round has about 150 tasks; far more than a thousand come from no form of ours. */
const MOST_TASKS = 1000;

const UUID = /^stand-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The changes of a posted form, one for each task whose version it names; fields that are absent stay as they are. */
export function readAnswerForm(form: URLSearchParams): AnswerChange[] {
  const taskIds = [...form.keys()].flatMap((name) => UUID.exec(name)?.[1] ?? []);
  return taskIds
    .slice(0, MOST_TASKS)
    .filter((taskId) => form.get(fieldNames(taskId).keepTheirs) !== 'ja')
    .map((taskId) => readChange(form, taskId));
}

function readChange(form: URLSearchParams, taskId: string): AnswerChange {
  const names = fieldNames(taskId);
  // Of a checkbox and the hidden field before it the last one counts.
  const last = (name: string): string | undefined => form.getAll(name).at(-1);
  const texts = {
    answer: last(names.answer),
    urgency: last(names.urgency),
    partner: last(names.partner),
    ownNumber: last(names.ownNumber),
    remark: last(names.remark),
  };
  const vacant = last(names.longVacant);
  return {
    taskId,
    version: versionOf(last(names.version)),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    ...(vacant !== undefined && { longVacant: vacant === 'ja' }),
  };
}

/** A version that was not ours meets none: the writer is asked. */
const versionOf = (text = ''): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1);
