import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

/** What a person asks for; roles as typed. */
export interface ParticipationRequest {
  readonly participates: boolean;
  readonly represented: boolean;
  readonly roles: readonly string[];
  /** Null where the undertaking has no second column. */
  readonly implementation: boolean | null;
  readonly coreTeam: boolean;
  readonly note: string;
  readonly effectiveFrom: CalendarDate;
  /** Version the person looked at; null where nothing was recorded yet. */
  readonly version: number | null;
}
