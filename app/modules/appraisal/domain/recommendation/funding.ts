import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';

/** What looking at a programme came to. */
export const FUNDING_RESULTS = {
  'kommt-in-betracht': 'kommt in Betracht',
  'kommt-nicht-in-betracht': 'kommt nicht in Betracht',
  beantragt: 'beantragt',
  bewilligt: 'bewilligt',
  abgelehnt: 'abgelehnt',
} as const;
export type FundingResult = keyof typeof FUNDING_RESULTS;
export const isFundingResult = (text: string): text is FundingResult => Object.hasOwn(FUNDING_RESULTS, text);

/** A programme that was looked at. */
export interface FundingContent {
  readonly name: string;
  /** Who grants it. */
  readonly authority: string;
  readonly result: FundingResult;
  /** What could be, was asked or was granted; null where unknown. */
  readonly amount: Cents | null;
  /** Last day to apply; null where none is known. */
  readonly deadline: CalendarDate | null;
  /** Where it was read: address of a page, number of a decree. */
  readonly source: string;
  readonly checkedOn: CalendarDate;
  readonly note: string;
}

/** The same as it is kept. */
export interface FundingCheck extends FundingContent {
  readonly id: string;
  readonly isRemoved: boolean;
  readonly isSample: boolean;
  /** Guards edits that cross. */
  readonly version: number;
}

/** Those that count. */
export const shownFunding = <T extends Pick<FundingCheck, 'isRemoved'>>(checks: readonly T[]): T[] =>
  checks.filter(({ isRemoved }) => !isRemoved);
