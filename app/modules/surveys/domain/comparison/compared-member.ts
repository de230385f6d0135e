import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { PayGradeRate } from '../questionnaire/pay-grade-rate.ts';
import type { Answers } from '../questionnaire/question.ts';

/** A member that was asked, with what it released last. */
export interface ComparedMember {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
  /** Inhabitants at the end of the reference year, with the day they were counted; null where none are known. */
  readonly population: { readonly value: number; readonly asOf: CalendarDate } | null;
  /** Null until its head released the sheet. */
  readonly answers: Answers | null;
}

/** What figures are computed with. */
export interface ComparisonGround {
  /** Last day of the year that was asked about: inhabitants and standard costs are those of this day. */
  readonly day: CalendarDate;
  readonly rates: readonly PayGradeRate[];
  /** Key of the question that counts the cases; null where none does. */
  readonly casesKey: string | null;
}

/** Who looks at a comparison. */
export interface Sight {
  /** Office and project lead: they see personnel of fewer than three people, and it counts for them. */
  readonly seesSmall: boolean;
  /** Members the reader works for: it sees their figures in any case. */
  readonly ownKeys: readonly string[];
}

/** What everyone may read: reports and exports for all are made with it. */
export const FOR_ALL: Sight = { seesSmall: false, ownKeys: [] };
