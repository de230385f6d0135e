import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { BodyKind } from './body.ts';

/** A body with its sittings as plain values: all that the rules about dates need. */
export interface BodyCalendar {
  readonly id: string;
  readonly memberKey: string;
  readonly kind: BodyKind;
  /** German name as the member uses it: "Haupt- und Finanzausschuss". */
  readonly name: string;
  /** Place on the path of a paper, from 1. */
  readonly position: number;
  /** Days from the closing date for papers to the sitting. */
  readonly closingDays: number;
  /** Weeks from one sitting to the next; null where it sits without a fixed rhythm. */
  readonly rhythmWeeks: number | null;
  readonly sittings: readonly CalendarSitting[];
}

export interface CalendarSitting {
  readonly id: string;
  readonly on: CalendarDate;
  /** Closing date of this sitting alone, where it differs from the body's period. */
  readonly closesOn: CalendarDate | null;
  readonly cancelled: boolean;
}

/** What the rules about dates need of a body. */
export type BodyRhythm = Pick<BodyCalendar, 'kind' | 'name' | 'closingDays' | 'rhythmWeeks' | 'sittings'>;

export const PAUSE_KINDS = ['schulferien', 'wahl', 'sonstige'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** German words for pages and exports. */
export const PAUSE_KIND_LABELS: Readonly<Record<PauseKind, string>> = {
  schulferien: 'Schulferien',
  wahl: 'Wahl',
  sonstige: 'Sonstige Pause',
};

/** True for words that are a kind; for reading forms and rows. */
export const isPauseKind = (text: string): text is PauseKind =>
  (PAUSE_KINDS as readonly string[]).includes(text);

/** A time in which bodies do not sit, for the whole alliance; first and last day included. */
export interface Pause {
  readonly kind: PauseKind;
  /** "Herbstferien 2026" */
  readonly title: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** The pause a day lies in. */
export const pauseOn = (pauses: readonly Pause[], day: CalendarDate): Pause | undefined =>
  pauses.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
