import { centsToString, parseCents } from '../../../../foundation/cents.ts';
import { decimalToString, parseDecimal } from '../../../../foundation/decimal.ts';
import { must } from '../../../../foundation/result.ts';
import type { Answer, Answers, AnswerValue, StaffLine } from '../questionnaire/question.ts';
import { countOf, listOf, recordOf, textOf } from '../questionnaire/read-json.ts';

/** Answers as they are stored and told to the trail: figures are decimal strings. */
export const answersJson = (answers: Answers): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...answers].map(([key, answer]) => [key, answerJson(answer)]));

/** Reads what `answersJson` wrote. */
export const readAnswersJson = (json: unknown): Answers =>
  new Map(Object.entries(recordOf(json)).map(([key, answer]) => [key, readAnswerJson(answer)]));

export const answerJson = ({ value, note }: Answer) => ({ value: value && valueJson(value), note });

export function readAnswerJson(json: unknown): Answer {
  const { value, note } = recordOf(json);
  return { value: value === null ? null : readValue(value), note: textOf(note) };
}

function valueJson(value: AnswerValue): unknown {
  switch (value.kind) {
    case 'zahl':
      return { kind: value.kind, value: decimalToString(value.value) };
    case 'betrag':
      return { kind: value.kind, amount: centsToString(value.cents) };
    case 'personal':
      return { kind: value.kind, lines: value.lines.map(lineJson) };
    case 'auswahl':
    case 'text':
    case 'tabelle':
    case 'datei':
      return value;
  }
}

const lineJson = ({ payGrade, persons, fte }: StaffLine) => ({
  payGrade,
  persons,
  fte: decimalToString(fte),
});

function readValue(json: unknown): AnswerValue {
  const stored = recordOf(json);
  const kind = textOf(stored['kind']);
  const read = READERS[kind as AnswerValue['kind']];
  if (!Object.hasOwn(READERS, kind)) throw new Error(`unknown kind of answer: ${kind}`);
  return read(stored);
}

type Stored = Readonly<Record<string, unknown>>;

const READERS: { readonly [Kind in AnswerValue['kind']]: (stored: Stored) => AnswerValue } = {
  zahl: ({ value }) => ({ kind: 'zahl', value: must(parseDecimal(textOf(value))) }),
  betrag: ({ amount }) => ({ kind: 'betrag', cents: must(parseCents(textOf(amount))) }),
  auswahl: ({ chosen }) => ({ kind: 'auswahl', chosen: listOf(chosen, textOf) }),
  text: ({ text }) => ({ kind: 'text', text: textOf(text) }),
  tabelle: ({ rows }) => ({ kind: 'tabelle', rows: listOf(rows, (row) => listOf(row, textOf)) }),
  personal: ({ lines }) => ({ kind: 'personal', lines: listOf(lines, readLine) }),
  datei: ({ sha256, name }) => ({ kind: 'datei', sha256: textOf(sha256), name: textOf(name) }),
};

function readLine(json: unknown): StaffLine {
  const { payGrade, persons, fte } = recordOf(json);
  return { payGrade: textOf(payGrade), persons: countOf(persons), fte: must(parseDecimal(textOf(fte))) };
}
