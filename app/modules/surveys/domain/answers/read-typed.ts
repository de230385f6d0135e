import { fail, ok } from '../../../../foundation/result.ts';
import type {
  Answer,
  AnswerValue,
  ChoiceQuestion,
  MoneyQuestion,
  Question,
} from '../questionnaire/question.ts';
import { figureForm, isNegative, readFigure, readMoney } from './read-figure.ts';
import { isBlank, readStaff, readTable } from './read-rows.ts';
import type { Typed } from './typed.ts';
import { type ReadPart, refusePart, TYPED_LIMITS } from './typed-problem.ts';

/**
 * What somebody typed for one question, as an answer; null where nothing was typed, and the reasons with their places
 * where it cannot be taken. An empty field with a note is "keine Angabe" with its reason. Nothing is rounded or guessed.
 */
export function readTyped(question: Question, typed: Typed): ReadPart<Answer | null> {
  const value = readValue(question, typed);
  const note = readNote(typed.note);
  if (!value.ok || !note.ok) return fail([...(value.ok ? [] : value.error), ...(note.ok ? [] : note.error)]);
  return ok(value.value === null && note.value === '' ? null : { value: value.value, note: note.value });
}

type ReadValue = ReadPart<AnswerValue | null>;

function readValue(question: Question, typed: Typed): ReadValue {
  switch (question.kind) {
    case 'zahl': {
      if (isEmpty(typed.text)) return ok(null);
      const read = readFigure(typed.text, figureForm(question));
      return read.ok ? ok({ kind: 'zahl', value: read.value }) : refusePart('text', read.error);
    }
    case 'betrag':
      return readAmount(question, typed.text);
    case 'text':
      return readText(typed.text);
    case 'auswahl':
      return readChoice(question, typed.chosen);
    case 'tabelle': {
      if (typed.rows.every(isBlank)) return ok(null);
      const read = readTable(question.columns, typed.rows);
      return read.ok ? ok({ kind: 'tabelle', rows: read.value }) : read;
    }
    case 'personal': {
      if (typed.rows.every(isBlank)) return ok(null);
      const read = readStaff(typed.rows);
      return read.ok ? ok({ kind: 'personal', lines: read.value }) : read;
    }
    case 'datei':
      return ok(typed.file && { kind: 'datei', ...typed.file });
  }
}

const isEmpty = (text: string): boolean => text.trim() === '';

function readAmount({ range }: MoneyQuestion, typed: string): ReadValue {
  if (isEmpty(typed)) return ok(null);
  const read = readMoney(typed, isNegative(range?.min));
  return read.ok ? ok({ kind: 'betrag', cents: read.value }) : refusePart('text', read.error);
}

function readText(typed: string): ReadValue {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  if (text === '') return ok(null);
  return text.length > TYPED_LIMITS.text
    ? refusePart('text', shorten(TYPED_LIMITS.text))
    : ok({ kind: 'text', text });
}

/** Values in the order of the question, whatever order they were ticked in. */
function readChoice({ choices, several }: ChoiceQuestion, typed: readonly string[]): ReadValue {
  const asked = typed.map((one) => one.trim()).filter((one) => one !== '');
  if (asked.length === 0) return ok(null);
  const unknown = asked.find((one) => !choices.some((choice) => means(choice, one)));
  if (unknown !== undefined) return refusePart('chosen', notOffered(unknown, choices));
  const chosen = choices
    .filter((choice) => asked.some((one) => means(choice, one)))
    .map(({ value }) => value);
  return chosen.length > 1 && !several
    ? refusePart('chosen', 'Wählen Sie nur eine der Antworten.')
    : ok({ kind: 'auswahl', chosen });
}

const means = ({ value, label }: ChoiceQuestion['choices'][number], typed: string): boolean =>
  value === typed || label.trim().toLowerCase() === typed.toLowerCase();

const notOffered = (typed: string, choices: ChoiceQuestion['choices']): string =>
  `„${typed}“ steht nicht zur Wahl. Wählen Sie: ${choices.map(({ label }) => `„${label}“`).join(', ')}.`;

function readNote(typed: string): ReadPart<string> {
  const note = typed.replace(/\r\n?/g, '\n').trim();
  return note.length > TYPED_LIMITS.note ? refusePart('note', shorten(TYPED_LIMITS.note)) : ok(note);
}

const shorten = (limit: number): string => `Kürzen Sie den Text auf höchstens ${limit} Zeichen.`;
