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

/**
 * How sources without a day are typed in: a span they name is held by its first day with its precision; "by then at the
 * latest" by the last day of the report. A history that begins with an end says that the start is not handed down.
 */
export const MONTH = { precision: 'month' } as const;
export const SEASON = { precision: 'season' } as const;
export const YEAR = { precision: 'year' } as const;
export const LATEST = { precision: 'latest' } as const;
