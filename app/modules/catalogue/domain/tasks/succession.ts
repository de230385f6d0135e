import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

/** How tasks replace others: several become one (Zusammenlegung), or one becomes several (Teilung). */
export const SUCCESSION_KINDS = ['zusammenlegung', 'teilung'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** One task replaces another from a day on. */
export interface Succession {
  readonly oldId: string;
  readonly newId: string;
  readonly kind: SuccessionKind;
  readonly on: CalendarDate;
  readonly reason: string;
}
