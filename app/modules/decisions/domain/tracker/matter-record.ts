import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Matter as MatterKind } from '../authority/authority-law.ts';
import type { Decider } from '../authority/member-bodies.ts';
import type { PathStep } from './path-step.ts';
import { sits } from './station.ts';

/** `eingestellt`: given up by the office; nothing can be entered any more. */
export type MatterState = 'laufend' | 'eingestellt';

/** What people enter about a matter. */
export interface MatterDetails {
  readonly title: string;
  readonly kind: MatterKind;
  readonly summary: string;
  /** Beschlussvorschlag, with placeholders. */
  readonly resolution: string;
  /** Begründung, with placeholders. */
  readonly grounds: string;
  /** Consent of all is needed; `needsAllSource` names the statute or §. */
  readonly needsAll: boolean;
  readonly needsAllSource: string;
  readonly nonPublic: boolean;
  readonly wishedStart: CalendarDate | null;
}

/** Neutral reference to what a matter belongs to. */
export interface MatterSubject {
  readonly kind: string;
  readonly title: string;
  /** Below /v/<slug>. */
  readonly path: string;
}

export interface NewMatter extends MatterDetails {
  readonly id: string;
  readonly subject: MatterSubject | null;
  readonly state: MatterState;
  readonly isSample: boolean;
}

/** `version` guards against edits that cross. */
export interface MatterRecord extends NewMatter {
  readonly version: number;
}

/** A member's part in a matter. */
export interface MatterMember {
  readonly matterId: string;
  readonly memberId: string;
  /** What it costs this member; null where nobody knows yet. */
  readonly amount: Cents | null;
  readonly figures: Readonly<Record<string, string>>;
  readonly decidedBy: Decider;
  readonly decidedByReason: string;
  /** Set by the office; kept when amounts change. */
  readonly decidedByHand: boolean;
  readonly remark: string;
  readonly version: number;
}

/** A step with whose it is. */
export interface StepRecord extends PathStep {
  readonly matterId: string;
  readonly memberId: string;
}

/** One entry of a member's log. */
export interface MatterEvent {
  readonly matterId: string;
  readonly memberId: string;
  readonly position: number | null;
  readonly bodyName: string;
  /** A step's or a paper's event, or `weg`, `zahlen`. */
  readonly event: string;
  readonly on: CalendarDate | null;
  readonly detail: string;
  readonly channel: 'konto' | 'im-auftrag';
  readonly byLabel: string;
  readonly actor: string;
  readonly proofSha256: string | null;
  readonly nonPublic: boolean;
  readonly at: Date;
}

/** A step as it begins. */
export const newStep = (
  planned: Pick<PathStep, 'station' | 'bodyId' | 'bodyName'>,
  position: number,
  nonPublic: boolean,
): PathStep => ({
  ...planned,
  position,
  nonPublic: nonPublic && sits(planned.station),
  state: 'offen',
  paper: 'entwurf',
  paperNumber: '',
  plannedOn: null,
  decidedOn: null,
  votes: null,
  deviation: '',
  condition: '',
  proofSha256: null,
  version: 1,
});
