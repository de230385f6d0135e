import type { DeliveryState, Way } from './delivery.ts';
import type { RecipientGroup } from './recipient-group.ts';
import type { Occasion } from './staff-notice.ts';

/** How some members told one group, made up. */
export interface SampleTold {
  readonly memberKeys: readonly string[];
  readonly group: RecipientGroup;
  readonly state: DeliveryState;
  readonly way: Way;
  readonly daysAgo: number;
  readonly note: string;
  /** Text of a file that stands for a proof; '' for none. */
  readonly proof: string;
}

/** A made-up text to the staff of a sample project, played by the acts of real ones; nobody is written to. */
export interface SampleInformation {
  readonly slug: string;
  readonly occasion: Occasion;
  readonly title: string;
  /** Day of the development and of sending. */
  readonly daysAgo: number;
  readonly told: readonly SampleTold[];
}

/** Mailboxes of a made-up municipality. */
export interface SampleAddress {
  readonly memberKey: string;
  readonly group: RecipientGroup;
  readonly exists: boolean;
  readonly address: string;
}
