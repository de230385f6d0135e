import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { ANSWER_LABELS, type Answer, isAnswer } from './answer.ts';
import type { AnswerContent, AnswerField } from './answer-content.ts';

/**
 * What someone changes about one task, as typed: '' clears a field, an absent field stays as it is. Forms may send every
 * field: what equals the current answer counts as not touched.
 */
export interface AnswerChange {
  readonly taskId: string;
  /** Edit that the writer saw; 0 where nobody had written. */
  readonly version: number;
  readonly answer?: string;
  /** "7"; blanks around it do not matter. */
  readonly urgency?: string;
  readonly partner?: string;
  readonly longVacant?: boolean;
  readonly ownNumber?: string;
  readonly remark?: string;
}

/** Why a field of a change cannot be taken, and what to enter instead. */
export interface AnswerRefusal {
  readonly field: AnswerField;
  readonly message: string;
}

/** Longest texts in characters. */
export const TEXT_LIMITS = { partner: 200, ownNumber: 40, remark: 1000 } as const;

type TextField = keyof typeof TEXT_LIMITS;

const TEXT_FIELDS = Object.keys(TEXT_LIMITS) as readonly TextField[];

/**
 * Plans one change: the answer that stands afterwards, or every field that cannot be taken. An urgency without an answer
 * says interest; with another answer than interest a newly typed urgency is refused, an old one goes. The same holds for
 * the partner and "erledigt". Nothing typed is rounded or guessed.
 */
export function planAnswer(
  current: AnswerContent,
  change: AnswerChange,
): Result<AnswerContent, readonly AnswerRefusal[]> {
  const answer = readAnswer(current, change);
  const urgency = readUrgency(current, change);
  const texts = readTexts(current, change);
  const read = [answer, urgency, texts];
  if (!answer.ok || !urgency.ok || !texts.ok) return fail(read.flatMap((one) => (one.ok ? [] : one.error)));
  const next = {
    ...texts.value,
    answer: answer.value,
    urgency: urgency.value,
    longVacant: change.longVacant ?? current.longVacant,
  };
  return fitTogether(current, next);
}

type Read<T> = Result<T, readonly AnswerRefusal[]>;

const refuse = (field: AnswerField, message: string): Read<never> => fail([{ field, message }]);

function readAnswer(current: AnswerContent, { answer }: AnswerChange): Read<Answer | null> {
  if (answer === undefined) return ok(current.answer);
  const typed = answer.trim();
  if (typed === '') return ok(null);
  return isAnswer(typed) ? ok(typed) : refuse('answer', ANSWER_MESSAGE);
}

const ANSWER_MESSAGE = `Wählen Sie eine der Antworten: ${Object.values(ANSWER_LABELS).join(', ')}.`;

function readUrgency(current: AnswerContent, { urgency }: AnswerChange): Read<number | null> {
  if (urgency === undefined) return ok(current.urgency);
  const typed = urgency.trim();
  if (typed === '') return ok(null);
  return /^(?:[1-9]|10)$/.test(typed) ? ok(Number(typed)) : refuse('urgency', URGENCY_MESSAGE);
}

export const URGENCY_MESSAGE =
  'Geben Sie eine ganze Zahl von 1 (gering) bis 10 (hoch) ein, oder lassen Sie das Feld leer.';

function readTexts(current: AnswerContent, change: AnswerChange): Read<Pick<AnswerContent, TextField>> {
  const refusals = TEXT_FIELDS.flatMap((field) => tooLong(field, change[field]));
  if (refusals.length > 0) return fail(refusals);
  const textOf = (field: TextField): string => oneLine(change[field]) ?? current[field];
  return ok({ partner: textOf('partner'), ownNumber: textOf('ownNumber'), remark: textOf('remark') });
}

/** Texts stand on one line: the grid and the form show them in fields of one. */
const oneLine = (typed: string | undefined): string | undefined =>
  typed?.trim().replace(/\s*[\r\n]+\s*/g, ' ');

function tooLong(field: TextField, typed: string | undefined): readonly AnswerRefusal[] {
  const limit = TEXT_LIMITS[field];
  return typed !== undefined && typed.trim().length > limit
    ? [{ field, message: `Kürzen Sie den Text auf höchstens ${limit} Zeichen.` }]
    : [];
}

/** Urgency belongs to interest, a partner to "erledigt". What is newly typed against that is asked back, old values go. */
function fitTogether(current: AnswerContent, typed: AnswerContent): Read<AnswerContent> {
  const newUrgency = typed.urgency !== null && typed.urgency !== current.urgency;
  const newPartner = typed.partner !== '' && typed.partner !== current.partner;
  const answer = typed.answer === null && newUrgency ? 'interesse' : typed.answer;
  const refusals: AnswerRefusal[] = [];
  if (newUrgency && answer !== 'interesse') refusals.push({ field: 'urgency', message: NOT_URGENT });
  if (newPartner && answer !== 'erledigt') refusals.push({ field: 'partner', message: NO_PARTNER });
  if (refusals.length > 0) return fail(refusals);
  return ok({
    ...typed,
    answer,
    urgency: answer === 'interesse' ? typed.urgency : null,
    partner: answer === 'erledigt' ? typed.partner : '',
  });
}

const NOT_URGENT = `Eine Dringlichkeit gehört zu „${ANSWER_LABELS.interesse}“: Wählen Sie diese Antwort, oder leeren Sie die Dringlichkeit.`;
const NO_PARTNER = `Ein Partner gehört zu „${ANSWER_LABELS.erledigt}“: Wählen Sie diese Antwort, oder schreiben Sie ihn in die Bemerkung.`;
