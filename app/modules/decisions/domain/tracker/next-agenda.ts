import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { BodyCalendar } from '../../../meetings/domain/index.ts';

/** The next recorded sitting after the one a paper was postponed from; null where none is recorded. */
export const nextAgenda = (
  { sittings }: Pick<BodyCalendar, 'sittings'>,
  postponedFrom: CalendarDate | null,
  today: CalendarDate,
): CalendarDate | null =>
  sittings
    .filter(
      ({ on, cancelled }) => !cancelled && on >= today && (postponedFrom === null || on > postponedFrom),
    )
    .map(({ on }) => on)
    .toSorted()[0] ?? null;
