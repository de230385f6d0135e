import { calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { parseDecimal } from '../../../foundation/decimal.ts';
import { must } from '../../../foundation/result.ts';
import type { ComparedMember, ComparisonGround } from '../domain/comparison/compared-member.ts';
import type { PayGradeRate } from '../domain/questionnaire/pay-grade-rate.ts';
import type {
  Answer,
  AnswerValue,
  MoneyQuestion,
  NumberQuestion,
  Question,
  StaffLine,
  StaffQuestion,
} from '../domain/questionnaire/question.ts';

const ASKED = { block: 'ressourcen', help: '', required: true, condition: null } as const;

export const numberQuestion = (key: string, changes: Partial<NumberQuestion> = {}): NumberQuestion => ({
  ...ASKED,
  ...{ key, label: `Zahl ${key}`, kind: 'zahl', unit: 'Stück', places: 0, range: null },
  ...{ measure: 'absolut', countsCases: false },
  ...changes,
});

export const moneyQuestion = (key: string, changes: Partial<MoneyQuestion> = {}): MoneyQuestion => ({
  ...ASKED,
  ...{ key, label: `Betrag ${key}`, kind: 'betrag', range: null, measure: 'einwohner' },
  ...changes,
});

export const staffQuestion = (key: string, changes: Partial<StaffQuestion> = {}): StaffQuestion => ({
  ...ASKED,
  ...{ key, label: 'Personal', kind: 'personal', measure: 'absolut' },
  ...changes,
});

export const answerOf = (value: AnswerValue | null, note = ''): Answer => ({ value, note });
export const number = (text: string): Answer => answerOf({ kind: 'zahl', value: must(parseDecimal(text)) });
export const money = (amount: bigint): Answer => answerOf({ kind: 'betrag', cents: cents(amount) });
export const staff = (lines: readonly StaffLine[], note = ''): Answer =>
  answerOf({ kind: 'personal', lines }, note);
/** "9b", 2 people, 1.5 full-time places. */
export const staffLine = (payGrade: string, persons: number, fte: string): StaffLine => ({
  payGrade,
  persons,
  fte: must(parseDecimal(fte)),
});

const DAY = calendarDate('2025-12-31');

export const comparedMember = (
  key: string,
  population: number | null,
  answers: Readonly<Record<string, Answer>> | null,
): ComparedMember => ({
  ...{ memberId: key, memberKey: key, name: `Stadt ${key}` },
  population: population === null ? null : { value: population, asOf: DAY },
  answers: answers && new Map(Object.entries(answers)),
});

/** Made up: 60.000,00 € and 80.000,00 € a year. */
export const payGradeRate = (payGrade: string, euros: bigint): PayGradeRate => ({
  ...{ id: payGrade, payGrade, validFrom: calendarDate('2025-01-01'), validTo: null },
  ...{ yearCents: cents(euros * 100n), yearMinutes: 96_000, source: 'Beispiel', isSample: true },
});

export const GROUND: ComparisonGround = {
  day: DAY,
  rates: [payGradeRate('9b', 60_000n), payGradeRate('11', 80_000n)],
  casesKey: 'faelle',
};

export const questionnaireOf = (...questions: readonly Question[]) => ({ questions, checks: [] });
