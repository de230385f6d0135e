import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { BundleFigures } from './bundle-figures.ts';
import type { BundleState } from './bundle-state.ts';

/** What became of a ready bundle, as the module that made it names it. */
export interface BundleReference {
  readonly kind: string;
  readonly id: string;
  /** Where it can be opened, below the alliance: "/projekte/archiv". */
  readonly path: string;
}

/** A bundle as it is kept. */
export interface BundleRecord {
  readonly id: string;
  readonly roundId: string;
  readonly title: string;
  readonly grounds: string;
  readonly note: string;
  readonly state: BundleState;
  /** Figures of the day it became ready; null while it is not. */
  readonly frozen: { readonly figures: BundleFigures; readonly on: CalendarDate } | null;
  readonly reference: BundleReference | null;
  readonly isSample: boolean;
  readonly version: number;
}

/** Whether a member takes part, and why where the office decided. */
export interface BundleMember {
  readonly memberId: string;
  readonly takesPart: boolean;
  /** Empty where the answers of the round alone decided. */
  readonly reason: string;
}

/** A bundle with what belongs to it. */
export interface BundleWhole extends BundleRecord {
  readonly taskIds: readonly string[];
  readonly members: readonly BundleMember[];
}

/** What happened to a bundle. */
export interface BundleEvent {
  readonly bundleId: string;
  readonly event: string;
  readonly detail: string;
  /** As people read it: "IKZ-Geschäftsstelle". */
  readonly byLabel: string;
  readonly actor: string;
  readonly at: Date;
}
