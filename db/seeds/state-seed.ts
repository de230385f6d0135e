import { calendarDate } from '../../app/foundation/calendar-date.ts';
import type { StateEntry, UndertakingState } from '../../app/modules/projects/domain/index.ts';

/** An entry of a state history; `source` says so where the day is the edge of a span the report names. */
export const since = (date: string, state: UndertakingState, source: string): StateEntry => ({
  since: calendarDate(date),
  state,
  source,
});
