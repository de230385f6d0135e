import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Capacity } from '../authority/authority-law.ts';
import type { Deputy } from '../authority/deputy.ts';
import type { Signatory } from '../authority/required-form.ts';
import type { DocumentForm } from '../circulation/document.ts';
import type { DocumentState } from '../circulation/transitions.ts';
import type { Signature, SignatureKind } from './signature.ts';
import type { SigningParty } from './signature-state.ts';

/** Who records what came back: the office, or someone for the members it acts for. */
export type Recorder =
  | { readonly kind: 'geschaeftsstelle' }
  | { readonly kind: 'konto'; readonly memberKeys: readonly string[] };

/** What of a document a signature depends on. */
export interface SigningDocument {
  readonly state: DocumentState;
  readonly form: DocumentForm;
}

/** One signature on the paper that came back. `asDeputy`: the head's deputy signed in its place. */
export interface SignedLine {
  readonly capacity: Capacity;
  readonly asDeputy: boolean;
  readonly office: string;
  readonly signedOn: CalendarDate;
}

/** What came back for one member: a file with one signature or more. */
export interface SignatureEntry {
  /** The version that the paper names. */
  readonly versionNumber: number;
  readonly kind: SignatureKind;
  readonly place: string;
  readonly lines: readonly SignedLine[];
}

export interface SigningFacts {
  readonly document: SigningDocument;
  /** The member that signs; undefined where it is no party. */
  readonly party: SigningParty | undefined;
  readonly required: readonly Signatory[];
  /** All signatures of the member under the document, struck ones too. */
  readonly recorded: readonly Signature[];
  /** Of the member's head. */
  readonly deputies: readonly Deputy[];
  /** The first day on which the version could be signed. */
  readonly sentOn: CalendarDate;
  /** What the same file was recorded for already, in words; null where it is new. */
  readonly fileUsedFor: string | null;
  readonly by: Recorder;
  readonly today: CalendarDate;
}

export type SignatureField = 'entry' | 'version' | 'kind' | 'file' | 'place' | 'lines' | `line-${Capacity}`;

/** Why a signature does not count, with what to do instead. */
export interface SignatureRefusal {
  readonly field: SignatureField;
  readonly reason: string;
}
