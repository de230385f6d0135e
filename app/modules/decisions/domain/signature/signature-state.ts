import type { Signatory } from '../authority/required-form.ts';
import type { Party } from '../circulation/party.ts';
import type { Signature } from './signature.ts';

export type SignatureState = 'fehlt' | 'eine-von-zwei' | 'vollstaendig';

/** What of a party the signatures depend on. */
export type SigningParty = Pick<Party, 'memberKey' | 'state' | 'agreedVersion'>;

export interface SignatureStanding {
  readonly state: SignatureState;
  /** Who must still sign. */
  readonly missing: readonly Signatory[];
  /** Those that count: not struck, under the version agreed to, one for each capacity. */
  readonly counting: readonly Signature[];
  readonly reason: string;
}

/**
 * Decides whether a member has signed: every required capacity under the very version that it agreed to, none of them
 * struck (HGO § 71 II; HKO § 45). A signature under another version stays in the log and counts no longer.
 */
export function signatureState(
  required: readonly Signatory[],
  { memberKey, state, agreedVersion }: SigningParty,
  recorded: readonly Signature[],
): SignatureStanding {
  const valid = recorded.filter(
    (signature) =>
      signature.memberKey === memberKey &&
      signature.strike === null &&
      state === 'zugestimmt' &&
      signature.versionNumber === agreedVersion,
  );
  const of = ({ capacity }: Signatory): Signature | undefined =>
    valid.find((signature) => signature.capacity === capacity);
  const counting = required.map(of).filter((signature) => signature !== undefined);
  const missing = required.filter((signatory) => of(signatory) === undefined);
  const standing = stateOf(counting.length, missing.length);
  return { state: standing, missing, counting, reason: reasonOf(standing, missing, state, agreedVersion) };
}

function stateOf(counting: number, missing: number): SignatureState {
  if (counting === 0) return 'fehlt';
  return missing === 0 ? 'vollstaendig' : 'eine-von-zwei';
}

function reasonOf(
  standing: SignatureState,
  missing: readonly Signatory[],
  state: Party['state'],
  agreedVersion: number | null,
): string {
  if (state === 'nimmt-nicht-teil') return 'Die Kommune nimmt nicht teil und unterschreibt nicht.';
  if (agreedVersion === null) return 'Die Kommune hat dem Wortlaut noch nicht zugestimmt.';
  if (standing === 'vollstaendig') return `Alle Unterschriften unter Fassung ${agreedVersion} liegen vor.`;
  // The label of one names several who may sign: two of them in one sentence cannot be told apart.
  const [first] = missing;
  return missing.length === 1 && first
    ? `Unter Fassung ${agreedVersion} fehlt noch: ${first.label}.`
    : `Unter Fassung ${agreedVersion} fehlen noch beide Unterschriften.`;
}

/** A party with where its signatures stand. */
export interface SignedParty extends SigningParty {
  readonly standing: Pick<SignatureStanding, 'state'>;
}

/** Members that take part and have not signed completely. */
export const unsignedMembers = (parties: readonly SignedParty[]): readonly string[] =>
  parties
    .filter(({ state, standing }) => state !== 'nimmt-nicht-teil' && standing.state !== 'vollstaendig')
    .map(({ memberKey }) => memberKey);

/** True where everyone who takes part has signed, and someone does: what a project may wait for. */
export const allSigned = (parties: readonly SignedParty[]): boolean =>
  parties.some(({ state }) => state !== 'nimmt-nicht-teil') && unsignedMembers(parties).length === 0;
