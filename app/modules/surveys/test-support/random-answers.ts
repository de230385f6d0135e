import fc from 'fast-check';
import type { Cents } from '../../../foundation/cents.ts';
import type { Millionths } from '../../../foundation/decimal.ts';
import { readTyped } from '../domain/answers/read-typed.ts';
import { NOTHING_TYPED, typedOf } from '../domain/answers/typed.ts';
import {
  type Answer,
  type AnswerValue,
  BLOCKS,
  type Block,
  type Question,
  type Questionnaire,
} from '../domain/questionnaire/question.ts';
import {
  choiceQuestion,
  fileQuestion,
  moneyQuestion,
  numberQuestion,
  staffQuestion,
  tableQuestion,
  textQuestion,
} from './questions.ts';

const KINDS: readonly ((key: string, places: number) => Question)[] = [
  (key, places) => numberQuestion(key, { places }),
  (key) => moneyQuestion(key),
  (key) => choiceQuestion(key, ['eigen', 'fremd', 'beide']),
  (key) => ({
    ...choiceQuestion(key, []),
    several: true,
    choices: [
      { value: 'a', label: 'Allein' },
      { value: 'b', label: 'Mit anderen; auch zeitweise' },
      { value: 'c', label: 'auch zeitweise' },
    ],
  }),
  (key) => textQuestion(key),
  (key) => tableQuestion(key),
  (key) => staffQuestion(key),
  (key) => fileQuestion(key),
];

const block = fc.constantFrom(...(Object.keys(BLOCKS) as Block[]));

/** A questionnaire of any kinds of questions in any blocks. */
export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .array(fc.tuple(fc.nat(KINDS.length - 1), fc.nat(3), block, fc.boolean()), { minLength: 1, maxLength: 14 })
  .map((picks) => ({
    questions: picks.flatMap(([kind, places, where, required], index) => {
      const make = KINDS[kind];
      return make ? [{ ...make(`frage-${index}`, places), block: where, required }] : [];
    }),
    checks: [],
  }));

const text = fc.oneof(
  fc.constantFrom('=1+1', '+49 69', '007', '1.140', '_x0041_', '2026-05-01', 'ja; nein', '@x'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);
const figure = fc.nat(1_000_000_000);

function anyValue(question: Question): fc.Arbitrary<AnswerValue | null> {
  switch (question.kind) {
    case 'zahl':
      return figure.map((count) => {
        const step = 10n ** BigInt(6 - question.places);
        return { kind: 'zahl', value: (BigInt(count) * step) as Millionths };
      });
    case 'betrag':
      return figure.map((cents) => ({ kind: 'betrag', cents: BigInt(cents) as Cents }));
    case 'auswahl': {
      const values = question.choices.map(({ value }) => value);
      return fc
        .subarray(values, { minLength: 1, maxLength: question.several ? values.length : 1 })
        .map((chosen) => ({ kind: 'auswahl', chosen }));
    }
    case 'text':
      return text.map((typed) => ({ kind: 'text', text: typed }));
    case 'tabelle':
      return fc
        .array(
          fc
            .tuple(text, figure, figure, text)
            .map(([name, cases, cents, remark]) => [name, `${cases}.5`, `${cents}.25`, remark]),
          { minLength: 1, maxLength: 5 },
        )
        .map((rows) => ({ kind: 'tabelle', rows }));
    case 'personal':
      return fc
        .uniqueArray(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 5 })
        .map((grades) => ({
          kind: 'personal',
          lines: grades.map((grade) => ({
            payGrade: `E ${grade}`,
            persons: grade,
            fte: (BigInt(grade) * 500_000n) as Millionths,
          })),
        }));
    case 'datei':
      return fc.constant({ kind: 'datei', sha256: 'a'.repeat(64), name: 'Plan.pdf' });
  }
}

/** An answer as it would be kept: read from what would be typed for it; null where nothing is left. */
const anyAnswer = (question: Question): fc.Arbitrary<Answer | null> =>
  fc.tuple(fc.option(anyValue(question)), fc.oneof(fc.constant(''), text)).map(([value, note]) => {
    const typed = value ? typedOf(question, { value, note: '' }) : NOTHING_TYPED;
    const read = readTyped(question, { ...typed, note });
    return read.ok ? read.value : null;
  });

/** Answers to a questionnaire, by key; missing where nothing was answered. */
export const anyAnswers = ({ questions }: Questionnaire): fc.Arbitrary<ReadonlyMap<string, Answer>> =>
  fc.tuple(...questions.map(anyAnswer)).map(
    (answers) =>
      new Map(
        questions.flatMap(({ key }, index) => {
          const answer = answers[index];
          return answer ? [[key, answer] as const] : [];
        }),
      ),
  );
