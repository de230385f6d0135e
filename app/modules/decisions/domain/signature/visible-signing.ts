import type { PartyViewer } from '../circulation/visible-parties.ts';
import type { SignedParty } from './signature-state.ts';

export interface VisibleSigning<P> {
  readonly named: readonly P[];
  /** How many more there are, without names. */
  readonly unnamed: number;
  readonly total: number;
  readonly signed: number;
  readonly half: number;
  readonly notTakingPart: number;
  readonly open: number;
}

/**
 * Which members a viewer sees by name among those that sign. Nobody is shown to others as late (practice 10): besides
 * the own members only those that have signed have a name, the rest is a number.
 */
export function visibleSigning<P extends { readonly party: SignedParty }>(
  { seesAll, memberKeys }: PartyViewer,
  members: readonly P[],
): VisibleSigning<P> {
  const named = members.filter(
    ({ party }) => seesAll || memberKeys.includes(party.memberKey) || isSigned(party),
  );
  const taking = members.filter(({ party }) => party.state !== 'nimmt-nicht-teil');
  const signed = taking.filter(({ party }) => isSigned(party)).length;
  const half = taking.filter(({ party }) => party.standing.state === 'eine-von-zwei').length;
  return {
    named,
    unnamed: members.length - named.length,
    total: members.length,
    signed,
    half,
    notTakingPart: members.length - taking.length,
    open: taking.length - signed - half,
  };
}

const isSigned = ({ state, standing }: SignedParty): boolean =>
  state !== 'nimmt-nicht-teil' && standing.state === 'vollstaendig';
