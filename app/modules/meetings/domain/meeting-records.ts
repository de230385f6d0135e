import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { BodyKind } from './body.ts';
import type { CalendarSitting, Pause } from './body-calendar.ts';

/** What is recorded about a body. */
export interface BodyDetails {
  readonly kind: BodyKind;
  /** German name as the member uses it: "Haupt- und Finanzausschuss". */
  readonly name: string;
  /** Place on the path of a paper, from 1. */
  readonly position: number;
  /** Days from the closing date for papers to the sitting. */
  readonly closingDays: number;
  /** Whole days between the arrival of the invitation and the sitting. */
  readonly invitationDays: number;
  /** Weeks from one sitting to the next; null where it sits without a fixed rhythm. */
  readonly rhythmWeeks: number | null;
  readonly activeFrom: CalendarDate;
  /** Last day; null while it is at work. */
  readonly activeTo: CalendarDate | null;
  /** Where this is taken from: rules of procedure, statute, decision. */
  readonly source: string;
}

export interface NewBody extends BodyDetails {
  readonly memberId: string;
  readonly isSample: boolean;
}

/** `version` guards against edits that cross; it grows by 1 with every change. */
export interface BodyRecord extends NewBody {
  readonly id: string;
  readonly version: number;
}

/** What is recorded about a sitting. */
export interface SittingDetails {
  readonly on: CalendarDate;
  /** Closing date of this sitting alone, where it differs from the body's period. */
  readonly closesOn: CalendarDate | null;
  readonly note: string;
}

export interface NewSitting extends SittingDetails {
  readonly bodyId: string;
  readonly isSample: boolean;
}

export interface SittingRecord extends NewSitting, CalendarSitting {
  readonly version: number;
}

export interface NewPause extends Pause {
  readonly source: string;
}

export interface PauseRecord extends NewPause {
  readonly id: string;
  readonly version: number;
}
