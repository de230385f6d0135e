import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

/** `allgemein`: stands in whenever the head cannot act. `abwesenheit`: for one absence with a last day. */
export type DeputyKind = 'allgemein' | 'abwesenheit';

/** Someone who may act for a member's head; known by address and office, an account is not needed. */
export interface Deputy {
  readonly id: string;
  readonly memberId: string;
  readonly kind: DeputyKind;
  /** Lower case. */
  readonly address: string;
  readonly office: string;
  readonly validFrom: CalendarDate;
  /** Last day, included; null while open. */
  readonly validTo: CalendarDate | null;
  readonly isSample: boolean;
}

type Period = Pick<Deputy, 'validFrom' | 'validTo'>;

/** True from the first to the last day, both included. */
export const holdsOn = ({ validFrom, validTo }: Period, day: CalendarDate): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/** Who may act for the head on a day: absence before general, then by first day. */
export const deputiesAt = (deputies: readonly Deputy[], day: CalendarDate): readonly Deputy[] =>
  deputies.filter((deputy) => holdsOn(deputy, day)).toSorted(byRank);

const byRank = (a: Deputy, b: Deputy): number =>
  Number(a.kind === 'allgemein') - Number(b.kind === 'allgemein') ||
  (a.validFrom < b.validFrom ? -1 : Number(a.validFrom > b.validFrom));

/** True where two periods share a day. */
export const overlap = (a: Period, b: Period): boolean =>
  (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo);
