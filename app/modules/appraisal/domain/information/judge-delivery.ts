import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { type Delivery, isProven, type MailProof, WAYS } from './delivery.ts';
import type { Duty } from './find-duties.ts';

/** What is missing with one group of one member, or `null` where nothing is. */
export type Missing = 'offen' | 'faellig' | 'unterwegs' | 'nicht-angekommen' | 'ohne-nachweis' | null;

export interface DeliveryStanding {
  readonly delivery: Delivery;
  readonly dueOn: CalendarDate | null;
  readonly missing: Missing;
  /** Told after the day until which it was to be told. */
  readonly isLate: boolean;
  /** German: what stands there and, where something is missing, what to do. */
  readonly text: string;
}

/** Judges one delivery on a day: what is proven, what is missing. */
export function judgeDelivery(
  delivery: Delivery,
  { dueOn }: Pick<Duty, 'dueOn'>,
  mail: MailProof | null,
  today: CalendarDate,
): DeliveryStanding {
  const missing = missingOf(delivery, dueOn, mail, today);
  const isLate = delivery.day !== null && dueOn !== null && delivery.day > dueOn;
  return { delivery, dueOn, missing, isLate, text: textOf(delivery, dueOn, missing) };
}

function missingOf(
  delivery: Delivery,
  dueOn: CalendarDate | null,
  mail: MailProof | null,
  today: CalendarDate,
): Missing {
  if (delivery.state === 'entfaellt') return null;
  if (delivery.state === 'offen') return dueOn !== null && today > dueOn ? 'faellig' : 'offen';
  if (delivery.state === 'bestaetigt' || isProven(delivery, mail)) return null;
  if (delivery.way !== 'email') return 'ohne-nachweis';
  return mail === 'unterwegs' ? 'unterwegs' : 'nicht-angekommen';
}

function textOf({ state, way, day, note }: Delivery, dueOn: CalendarDate | null, missing: Missing): string {
  const until = dueOn === null ? '' : ` bis ${germanDate(dueOn)}`;
  switch (missing) {
    case 'offen':
      return `Zu informieren${until}`;
    case 'faellig':
      return `War zu informieren${until}`;
    case 'unterwegs':
      return 'Die E-Mail ist unterwegs';
    case 'nicht-angekommen':
      return 'Die E-Mail kam nicht an: auf anderem Weg informieren';
    case 'ohne-nachweis':
      return `${howTold(way, day)}, Nachweis fehlt`;
    case null:
      return state === 'entfaellt' ? note : howTold(way, day);
  }
}

const howTold = (way: Delivery['way'], day: CalendarDate | null): string =>
  [way === null ? '' : WAYS[way], day === null ? '' : germanDate(day)]
    .filter((part) => part !== '')
    .join(', ');

/** How many groups of how many members were told, over any number of deliveries. */
export interface NoticeProgress {
  /** Without those that have no such representation. */
  readonly groups: number;
  readonly told: number;
  readonly proven: number;
  readonly overdue: number;
  readonly isComplete: boolean;
}

/** Counts what was told; complete is what lacks nothing. Nothing to tell is not complete: somebody forgot to send. */
export function countProgress(standings: readonly DeliveryStanding[]): NoticeProgress {
  const asked = standings.filter(({ delivery }) => delivery.state !== 'entfaellt');
  const count = (test: (standing: DeliveryStanding) => boolean) => asked.filter(test).length;
  return {
    groups: asked.length,
    told: count(({ delivery }) => delivery.state !== 'offen'),
    proven: count(({ missing }) => missing === null),
    overdue: count(({ missing }) => missing === 'faellig'),
    isComplete: standings.length > 0 && standings.every(({ missing }) => missing === null),
  };
}
