import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { DUTY_HISTORY, type DutyEntry } from './duty-rules.ts';
import { GROUP_KEYS, RECIPIENT_GROUPS, type RecipientGroup } from './recipient-group.ts';
import type { Occasion } from './staff-notice.ts';

/** Whether and until when a group is to be told. */
export interface Duty {
  readonly group: RecipientGroup;
  /** Null where no rule that the program knows holds on the day. */
  readonly dueOn: CalendarDate | null;
  /** Days after each development until which it is told; null where no rule holds. */
  readonly dueDays: DutyEntry['dueDays'] | null;
  /** German sentence. */
  readonly reason: string;
  readonly source: string | null;
}

/** The duties that a development on a day brings, for each group, with reason and source. Takes no neighbouring rule. */
export const findDuties = (occasion: Occasion, onDay: CalendarDate): readonly Duty[] =>
  GROUP_KEYS.map((group) => {
    const entry = DUTY_HISTORY[group].find(
      ({ validFrom, validTo }) => validFrom <= onDay && (validTo === null || onDay <= validTo),
    );
    if (entry)
      return {
        group,
        dueOn: addDays(onDay, entry.dueDays[occasion]),
        dueDays: entry.dueDays,
        reason: entry.reason,
        source: entry.source,
      };
    return { group, dueOn: null, dueDays: null, reason: unknownOn(group, onDay), source: null };
  });

const unknownOn = (group: RecipientGroup, onDay: CalendarDate): string =>
  `Für den ${germanDate(onDay)} ist keine Regel hinterlegt, bis wann zu informieren war (${RECIPIENT_GROUPS[group]}). Bitte prüfen Sie es selbst.`;
