import { SignOff, type SignOffCount, type SignOffKind } from '../../../../ui/sign-off.tsx';
import { PARTY_STATE_LABELS } from '../../domain/circulation/answer-words.ts';
import type { PartyState } from '../../domain/circulation/transitions.ts';
import type { VisibleParties } from '../../domain/circulation/visible-parties.ts';

const KINDS: readonly (readonly [PartyState, SignOffKind])[] = [
  ['zugestimmt', 'done'],
  ['nimmt-nicht-teil', 'out'],
  ['bedingt', 'conditional'],
  ['rueckfrage', 'question'],
  ['widerspruch', 'objection'],
  ['gefragt', 'open'],
];

/** One segment a member. Whoever does not see the members by name sees who agreed, and of the rest the number. */
export function Progress({
  parties,
  seesAll,
}: {
  readonly parties: VisibleParties<{ readonly memberKey: string; readonly state: PartyState }>;
  readonly seesAll: boolean;
}) {
  const rest: SignOffCount[] = [
    { kind: 'done', count: parties.agreed, label: PARTY_STATE_LABELS.zugestimmt },
    { kind: 'open', count: parties.takingPart - parties.agreed, label: 'weitere' },
    { kind: 'out', count: parties.notTakingPart, label: PARTY_STATE_LABELS['nimmt-nicht-teil'] },
  ];
  const counts = KINDS.map(([state, kind]) => ({
    kind,
    count: parties.named.filter((party) => party.state === state).length,
    label: PARTY_STATE_LABELS[state],
  }));
  return <SignOff counts={seesAll ? counts : rest} />;
}
