import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { DeliveryState } from './delivery.ts';
import { GROUP_KEYS, type RecipientGroup } from './recipient-group.ts';
import { addressAt, type StaffAddress } from './staff-address.ts';

/** A member as sending needs it. */
interface Recipient {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
}

/** How one group of a member begins when a text is sent. */
export interface FirstDelivery extends Recipient {
  readonly group: RecipientGroup;
  readonly state: DeliveryState;
  /** The mailbox that is written to; '' for none. */
  readonly address: string;
  readonly note: string;
}

/**
 * Decides for each group of each member how it begins: written to where a mailbox holds on the day, left out where the
 * member has no such representation, otherwise open for the member to tell.
 */
export const planDeliveries = (
  members: readonly Recipient[],
  addresses: readonly (StaffAddress & { readonly memberId: string })[],
  { today, withMail }: { readonly today: CalendarDate; readonly withMail: boolean },
): readonly FirstDelivery[] =>
  members.flatMap(({ memberId, memberKey, name }) =>
    GROUP_KEYS.map((group) => {
      const own = addresses.filter((entry) => entry.memberId === memberId);
      const held = addressAt(own, group, today);
      const address = withMail && held?.exists ? held.address : '';
      const isAbsent = held?.exists === false;
      return {
        memberId,
        memberKey,
        name,
        group,
        state: isAbsent ? 'entfaellt' : address === '' ? 'offen' : 'versandt',
        address,
        note: isAbsent ? 'Gibt es hier nicht' : '',
      };
    }),
  );
