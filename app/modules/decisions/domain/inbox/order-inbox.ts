import { type CalendarDate, daysInclusive } from '../../../../foundation/calendar-date.ts';
import { compareGerman, germanCount, germanDate } from '../../../../foundation/german.ts';
import type { WaitingItem } from './waiting-item.ts';

/** How soon something must be done. */
export type Urgency = 'overdue' | 'soon' | 'later' | 'undated';

export interface InboxGroup<Item extends WaitingItem> {
  readonly urgency: Urgency;
  readonly items: readonly Item[];
}

const SOON_DAYS = 7;
const URGENCIES: readonly Urgency[] = ['overdue', 'soon', 'later', 'undated'];
/** Among things of one day: what others wait for first, what is only to be watched last. */
const KINDS: readonly WaitingItem['kind'][] = [
  'unterschrift',
  'antwort',
  'bogen',
  'rangfolge',
  'lagebild',
  'rueckfrage',
  'vorschlag',
  'projekt',
  'anzeige',
  'gremium',
  'eskalation',
];

/** Days from `today` to the due day; negative once it has passed. */
export const daysLeft = (dueOn: CalendarDate, today: CalendarDate): number => daysInclusive(today, dueOn) - 1;

/** Decides the group of a thing: a day that has passed, one of the next seven, a later one, or none. */
export function urgencyOf({ dueOn }: Pick<WaitingItem, 'dueOn'>, today: CalendarDate): Urgency {
  if (dueOn === null) return 'undated';
  const left = daysLeft(dueOn, today);
  if (left < 0) return 'overdue';
  return left <= SOON_DAYS ? 'soon' : 'later';
}

/** Why it stands where it stands: "seit 2 Tagen überfällig", "morgen", "wartet seit 01.11.2026". */
export function urgencyReason({ dueOn, waitsSince }: WaitingItem, today: CalendarDate): string {
  if (dueOn === null) return `wartet seit ${germanDate(waitsSince)}`;
  const left = daysLeft(dueOn, today);
  if (left < 0) return `seit ${germanCount(-left, 'Tag', 'Tagen')} überfällig`;
  if (left <= 1) return left === 0 ? 'heute' : 'morgen';
  return `in ${left} Tagen`;
}

/** The order of an inbox: by due day, undated last; then by kind, by how long it waits, and by title. */
export function orderInbox<Item extends WaitingItem>(items: readonly Item[]): readonly Item[] {
  const rank = ({ kind }: WaitingItem): number => KINDS.indexOf(kind);
  return items.toSorted(
    (a, b) =>
      compareDays(a.dueOn, b.dueOn) ||
      rank(a) - rank(b) ||
      compareDays(a.waitsSince, b.waitsSince) ||
      compareGerman(a.title, b.title) ||
      compareGerman(a.task, b.task),
  );
}

/** The same in groups, the most urgent first; groups without a thing are left out. */
export function groupInbox<Item extends WaitingItem>(
  items: readonly Item[],
  today: CalendarDate,
): readonly InboxGroup<Item>[] {
  const ordered = orderInbox(items);
  return URGENCIES.map((urgency) => ({
    urgency,
    items: ordered.filter((item) => urgencyOf(item, today) === urgency),
  })).filter((group) => group.items.length > 0);
}

function compareDays(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
