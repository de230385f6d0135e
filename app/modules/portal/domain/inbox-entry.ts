import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import {
  costsMoney,
  groupInbox,
  orderInbox,
  URGENCY_LABELS,
  type Urgency,
  urgencyOf,
  urgencyReason,
  type WaitingItem,
} from '../../decisions/domain/index.ts';

/** One thing that waits for the reader, ready to be shown. */
export interface InboxEntry extends WaitingItem {
  readonly alliance: string;
  /** Where to do it. */
  readonly href: string;
  readonly urgency: Urgency;
  /** "in 3 Tagen", "seit 2 Tagen überfällig". */
  readonly reason: string;
  /** Whether it can cost the member something. */
  readonly costsMoney: boolean;
}

export interface InboxSection {
  readonly urgency: Urgency;
  readonly label: string;
  readonly entries: readonly InboxEntry[];
}

interface Where {
  readonly name: string;
  readonly slug: string;
}

/** What waits in one alliance, the most urgent first. */
export const inboxEntries = (
  items: readonly WaitingItem[],
  { name, slug }: Where,
  today: CalendarDate,
): readonly InboxEntry[] =>
  orderInbox(items).map((item) => ({
    ...item,
    alliance: name,
    href: `/v/${slug}${item.path}`,
    urgency: urgencyOf(item, today),
    reason: urgencyReason(item, today),
    costsMoney: costsMoney(item),
  }));

/** The inbox over all alliances: one section for each urgency, with things of all of them in one order. */
export const inboxSections = (entries: readonly InboxEntry[], today: CalendarDate): readonly InboxSection[] =>
  groupInbox(entries, today).map(({ urgency, items }) => ({
    urgency,
    label: URGENCY_LABELS[urgency],
    entries: items,
  }));
