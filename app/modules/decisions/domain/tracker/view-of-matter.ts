import { isDecided, type PathOutcome, type PathStep, pathOutcome } from './path-step.ts';

/** Who looks at a matter. */
export interface MatterViewer {
  /** Coordinator, steering group, audit. */
  readonly seesAllPaths: boolean;
  /** Coordinator, audit: also what bodies treat behind closed doors (HGO § 52). */
  readonly seesNonPublic: boolean;
  /** Members the viewer belongs to: their path is shown whole. */
  readonly ownKeys: readonly string[];
}

export interface ViewedMember {
  readonly memberKey: string;
  readonly steps: readonly PathStep[];
}

/**
 * What a viewer gets of one member (practice 10): the whole path, the path without the content of non-public steps, the
 * public result alone, or nothing but a place in the count.
 */
export type MemberView<Member extends ViewedMember> =
  | { readonly kind: 'ganz'; readonly member: Member; readonly outcome: PathOutcome }
  | {
      readonly kind: 'ergebnis';
      readonly member: Member;
      readonly outcome: PathOutcome;
      readonly step: PathStep;
    }
  | { readonly kind: 'gezaehlt'; readonly outcome: PathOutcome };

/** Decides what a viewer sees of a member. Steps whose content is hidden keep state and date only. */
export function viewOfMember<Member extends ViewedMember>(
  member: Member,
  viewer: MatterViewer,
): MemberView<Member> {
  const outcome = pathOutcome(member.steps);
  const isOwn = viewer.ownKeys.includes(member.memberKey);
  if (isOwn || (viewer.seesAllPaths && viewer.seesNonPublic)) return { kind: 'ganz', member, outcome };
  if (viewer.seesAllPaths)
    return { kind: 'ganz', member: { ...member, steps: member.steps.map(withoutContent) }, outcome };
  const last = member.steps.at(-1);
  if (!last || outcome === 'offen' || outcome === 'abgelehnt' || !isPublic(last))
    return { kind: 'gezaehlt', outcome };
  return { kind: 'ergebnis', member: { ...member, steps: [] }, outcome, step: withoutProof(last) };
}

/** Councils decide in public (HGO § 52); an executive body and a head do not (HGO § 67). */
const isPublic = (step: PathStep): boolean =>
  step.station === 'vertretung' && !step.nonPublic && isDecided(step);

/** That a body has the paper is known; what stands in it and what it resolved is not. */
const withoutContent = (step: PathStep): PathStep =>
  step.nonPublic
    ? { ...withoutProof(step), paperNumber: '', votes: null, deviation: '', condition: '' }
    : step;

/** A scan of the minutes is the member's own paper. */
const withoutProof = (step: PathStep): PathStep => ({ ...step, proofSha256: null });

export interface MemberCounts {
  readonly all: number;
  readonly agreed: number;
  readonly refused: number;
  readonly open: number;
}

/** The numbers that everybody sees. */
export function countOutcomes(outcomes: readonly PathOutcome[]): MemberCounts {
  const refused = outcomes.filter((outcome) => outcome === 'abgelehnt').length;
  const open = outcomes.filter((outcome) => outcome === 'offen').length;
  return { all: outcomes.length, agreed: outcomes.length - refused - open, refused, open };
}
