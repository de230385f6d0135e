import { ANSWER_LABELS } from '../answers/answer.ts';
import { NO_CONTENT, type SheetAnswer } from '../answers/answer-content.ts';
import { URGENCY_MESSAGE } from '../answers/plan-answer.ts';
import { contentTexts } from './content-texts.ts';
import {
  FORM_COLUMNS,
  FORM_FIELDS,
  FORM_FORMAT,
  FORM_SHEETS,
  HELP_LINES,
  IDENTITY,
  NO,
  YES,
} from './form-layout.ts';

/** A task as a row of the form names it. */
export interface FormTask {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly area: string;
}

/** Whose form of which round. */
export interface FormOwner {
  readonly roundId: string;
  readonly roundTitle: string;
  readonly isSample: boolean;
  readonly memberKey: string;
  readonly memberName: string;
}

const LIST_MESSAGE = 'Wählen Sie einen Eintrag der Liste, oder lassen Sie die Zelle leer.';

const column = (id: string): number => FORM_COLUMNS.findIndex((candidate) => candidate.id === id);

/**
 * The sheets of a form: the tasks with what stands in the sheet now, a help, and hidden what tells the upload whose form
 * it is and what stood there when it was written.
 */
export function buildForm(
  owner: FormOwner,
  tasks: readonly FormTask[],
  answers: ReadonlyMap<string, SheetAnswer>,
) {
  return [
    {
      name: FORM_SHEETS.sheet,
      columns: FORM_COLUMNS,
      rows: tasks.map((task) => formRow(task, answers.get(task.id))),
      frozenHeader: true,
      validations: CHECKS,
    },
    { name: FORM_SHEETS.help, columns: [text(titleOf(owner), 110)], rows: helpRows(owner) },
    hiddenSheet(FORM_SHEETS.identity, ['Feld', 'Wert'], identityRows(owner)),
    hiddenSheet(
      FORM_SHEETS.baseline,
      ['Nr.', 'Stand', ...FORM_FIELDS],
      tasks.map((task) => baselineRow(task, answers.get(task.id))),
    ),
  ];
}

const CHECKS = [
  {
    kind: 'list',
    column: column('answer'),
    values: Object.values(ANSWER_LABELS),
    message: LIST_MESSAGE,
  },
  { kind: 'whole', column: column('urgency'), min: 1, max: 10, message: URGENCY_MESSAGE },
  { kind: 'list', column: column('longVacant'), values: [YES, NO], message: LIST_MESSAGE },
] as const;

const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });

const titleOf = ({ roundTitle, memberName }: FormOwner): string => `${roundTitle}: ${memberName}`;

const helpRows = ({ isSample }: FormOwner): string[][] =>
  [...(isSample ? ['BEISPIELDATEN: Diese Abfrage ist erfunden.'] : []), ...HELP_LINES].map((line) => [line]);

function formRow(task: FormTask, answer: SheetAnswer | undefined): (string | number | null)[] {
  const texts = contentTexts(answer ?? NO_CONTENT);
  const values = { ...texts, number: task.number, area: task.area, title: task.title };
  return FORM_COLUMNS.map(({ id }) => (id === 'urgency' ? (answer?.urgency ?? null) : values[id]));
}

function baselineRow(task: FormTask, answer: SheetAnswer | undefined): string[] {
  const texts = contentTexts(answer ?? NO_CONTENT);
  return [task.number, String(answer?.version ?? 0), ...FORM_FIELDS.map((field) => texts[field])];
}

function identityRows(owner: FormOwner): string[][] {
  const values: Readonly<Record<(typeof IDENTITY)[number], string>> = {
    format: FORM_FORMAT,
    runde: owner.roundId,
    kommune: owner.memberKey,
    abfrage: owner.roundTitle,
    name: owner.memberName,
  };
  return IDENTITY.map((field) => [field, values[field]]);
}

const hiddenSheet = (name: string, headers: readonly string[], rows: readonly (readonly string[])[]) => ({
  name,
  columns: headers.map((header) => text(header, 20)),
  rows,
  hidden: true,
});
