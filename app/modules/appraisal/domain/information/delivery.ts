import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { RecipientGroup } from './recipient-group.ts';

/** How far it is with one group of one member; `entfaellt`: the member has no such representation. */
export const DELIVERY_STATES = {
  offen: 'Offen',
  versandt: 'Versandt',
  bestaetigt: 'Bestätigt',
  entfaellt: 'Entfällt',
} as const;
export type DeliveryState = keyof typeof DELIVERY_STATES;
export const isDeliveryState = (text: string): text is DeliveryState => Object.hasOwn(DELIVERY_STATES, text);

export const WAYS = {
  email: 'E-Mail über Gemeinwerk',
  aushang: 'Aushang',
  intranet: 'Intranet oder eigene E-Mail',
  sitzung: 'Sitzung oder Versammlung',
} as const;
export type Way = keyof typeof WAYS;
export const isWay = (text: string): text is Way => Object.hasOwn(WAYS, text);

/** What is known of how one group of one member was told. */
export interface Delivery {
  readonly group: RecipientGroup;
  readonly state: DeliveryState;
  readonly way: Way | null;
  readonly day: CalendarDate | null;
  /** "Aushang im Rathaus, 1. Stock"; '' for none. */
  readonly note: string;
  /** Stored file that proves it. */
  readonly proofSha256: string | null;
  /** Occasion of the e-mail in the outbox. */
  readonly mailKey: string | null;
  /** In which capacity it was recorded, never a name; '' where sending itself did it. */
  readonly byLabel: string;
  readonly version: number;
}

/** What the outbox says of the e-mail of a delivery. */
export type MailProof = 'angenommen' | 'unterwegs' | 'gescheitert';

/** A delivery is proven by a file or by the mail server's word; without either somebody only says so. */
export const isProven = (
  { proofSha256, way }: Pick<Delivery, 'proofSha256' | 'way'>,
  mail: MailProof | null,
): boolean => proofSha256 !== null || (way === 'email' && mail === 'angenommen');
