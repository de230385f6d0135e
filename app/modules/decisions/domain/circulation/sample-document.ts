import type { Cents } from '../../../../foundation/cents.ts';
import type { DocumentForm, DocumentKind, DocumentSubject } from './document.ts';
import type { VersionScope } from './plan-new-version.ts';
import type { PartyEvent } from './transitions.ts';

/** A made-up document with what happens to it, for demonstrations. Days count back from the day it is loaded. */
export interface SampleDocument {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly form: DocumentForm;
  readonly sameVersion: boolean;
  /** What it belongs to; without, to nothing. */
  readonly subject?: DocumentSubject;
  readonly body: string;
  /** Days from loading to the deadline; negative where it has passed. */
  readonly dueInDays: number;
  readonly parties: readonly { readonly memberKey: string; readonly amount: Cents | null }[];
  /** In the order in which it happens; none for a draft. */
  readonly acts: readonly SampleAct[];
}

export type SampleAct = { readonly daysAgo: number } & (
  | { readonly do: 'senden' | 'abschliessen' | 'versiegeln' }
  | {
      readonly do: 'antworten';
      readonly memberKey: string;
      readonly event: PartyEvent;
      readonly remark?: string;
      /** Recorded by the office, with a made-up mail as proof. */
      readonly onBehalf?: boolean;
    }
  | {
      readonly do: 'neue-fassung';
      readonly body: string;
      readonly changeNote: string;
      readonly scope: VersionScope;
    }
);
