import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Visibility } from '../rounds/may-read-round.ts';
import type { SurveyState } from './survey-state.ts';

/** What the office sets of a survey. */
export interface SurveyDetails {
  readonly title: string;
  /** What to know about it, for the page; may be empty. */
  readonly note: string;
  /** Last day to answer; null while a draft names none. */
  readonly dueOn: CalendarDate | null;
  /** Who reads the result. */
  readonly visibility: Visibility;
}

/** A survey of the heads (Lagebild). */
export interface Survey extends SurveyDetails {
  readonly id: string;
  readonly slug: string;
  readonly state: SurveyState;
  /** Day on which the heads were asked; null for a draft. */
  readonly openedOn: CalendarDate | null;
  readonly isSample: boolean;
  readonly version: number;
}
