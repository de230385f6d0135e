import { calendarDate } from '../../app/foundation/calendar-date.ts';
import type { StateEntry, UndertakingState } from '../../app/modules/projects/domain/index.ts';

/** An entry of a state history; `more` where the source is less exact than a day, or says how it ended. */
export const since = (
  date: string,
  state: UndertakingState,
  source: string,
  more: Partial<Pick<StateEntry, 'precision' | 'outcome' | 'reason' | 'until'>> = {},
): StateEntry => ({
  since: calendarDate(date),
  precision: 'day',
  state,
  outcome: null,
  reason: '',
  until: null,
  source,
  ...more,
});
