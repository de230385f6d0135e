import type { Answer } from './answer.ts';

/** How an answer came into the sheet; 'vorrunde': last round's value that nobody has touched since. */
export const ANSWER_SOURCES = ['konto', 'link', 'tabelle', 'im-auftrag', 'vorrunde'] as const;

export type AnswerSource = (typeof ANSWER_SOURCES)[number];

/** What a municipality says about one task. */
export interface AnswerContent {
  /** Null: not answered. That is missing, never "no". */
  readonly answer: Answer | null;
  /** Whole mark from 1 to 10, only with interest; null is missing. */
  readonly urgency: number | null;
  /** With whom the task is done already, only with "erledigt". */
  readonly partner: string;
  /** Nobody has done the task there for years. */
  readonly longVacant: boolean;
  /** The member's own number of the product. */
  readonly ownNumber: string;
  readonly remark: string;
}

/** The fields of an answer as forms, tables and refusals name them. */
export type AnswerField = keyof AnswerContent;

export const ANSWER_FIELD_LABELS: Readonly<Record<AnswerField, string>> = {
  answer: 'Antwort',
  urgency: 'Dringlichkeit',
  partner: 'Partner',
  longVacant: 'Seit Jahren unbesetzt',
  ownNumber: 'Eigene Produktnummer',
  remark: 'Bemerkung',
};

export const NO_CONTENT: AnswerContent = {
  answer: null,
  urgency: null,
  partner: '',
  longVacant: false,
  ownNumber: '',
  remark: '',
};

/** An answer in the sheet: what stands there, who wrote it, and which edit of it that was. */
export interface SheetAnswer extends AnswerContent {
  readonly taskId: string;
  readonly source: AnswerSource;
  /** "Leitung", "Hauptamt (per Link)"; "Vorrunde" for last round's value; empty where nobody has written. */
  readonly byLabel: string;
  /** Grows by 1 with every edit; 0 where nobody has written in this round. */
  readonly version: number;
}

export const sameContent = (a: AnswerContent, b: AnswerContent): boolean =>
  a.answer === b.answer &&
  a.urgency === b.urgency &&
  a.partner === b.partner &&
  a.longVacant === b.longVacant &&
  a.ownNumber === b.ownNumber &&
  a.remark === b.remark;

/** The content alone, without who and when. */
export const contentOf = ({
  answer,
  urgency,
  partner,
  longVacant,
  ownNumber,
  remark,
}: AnswerContent): AnswerContent => ({ answer, urgency, partner, longVacant, ownNumber, remark });
