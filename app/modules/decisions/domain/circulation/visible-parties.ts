import type { Party } from './party.ts';
import { isOpenMatter } from './plan-new-version.ts';
import type { PartyState } from './transitions.ts';

/** Who looks at a document. */
export interface PartyViewer {
  /** The office, the steering group and the auditors see every member with its state. */
  readonly seesAll: boolean;
  /** Members that the viewer belongs to or answers for. */
  readonly memberKeys: readonly string[];
}

interface Shown {
  readonly memberKey: string;
  readonly state: PartyState;
}

export interface VisibleParties<P extends Shown> {
  readonly named: readonly P[];
  /** How many more there are, without names. */
  readonly unnamed: number;
  readonly total: number;
  /** All but those that take no part: whose answers the document waits for. */
  readonly takingPart: number;
  readonly agreed: number;
  readonly notTakingPart: number;
  readonly open: number;
}

/**
 * Which members a viewer sees by name. Nobody is shown to others as late, asking or objecting (practice 10): besides
 * the own members only those that have agreed have a name, the rest is a number.
 */
export function visibleParties<P extends Shown>(
  { seesAll, memberKeys }: PartyViewer,
  parties: readonly P[],
): VisibleParties<P> {
  const named = parties.filter(
    ({ memberKey, state }) => seesAll || memberKeys.includes(memberKey) || state === 'zugestimmt',
  );
  const count = (matches: (party: P) => boolean): number => parties.filter(matches).length;
  const notTakingPart = count(({ state }) => state === 'nimmt-nicht-teil');
  return {
    named,
    unnamed: parties.length - named.length,
    total: parties.length,
    agreed: count(({ state }) => state === 'zugestimmt'),
    takingPart: parties.length - notTakingPart,
    notTakingPart,
    open: count(isOpenMatter),
  };
}

/** A party without what concerns its member and the office alone, where the viewer is neither. */
export function discreetly<P extends Pick<Party, 'memberKey' | 'remark' | 'condition' | 'amount'>>(
  { seesAll, memberKeys }: PartyViewer,
  party: P,
): P {
  const isShown = seesAll || memberKeys.includes(party.memberKey);
  return isShown ? party : { ...party, remark: '', condition: '', amount: null };
}
