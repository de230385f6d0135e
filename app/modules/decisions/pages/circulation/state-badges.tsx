import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { SignOff, type SignOffCount, type SignOffKind } from '../../../../ui/sign-off.tsx';
import { DOCUMENT_STATE_LABELS, PARTY_STATE_LABELS } from '../../domain/circulation/answer-words.ts';
import type { DocumentState, PartyState } from '../../domain/circulation/transitions.ts';
import type { VisibleParties } from '../../domain/circulation/visible-parties.ts';

type Look = Pick<BadgeProps, 'tone' | 'icon'>;

const PARTY_LOOK: Readonly<Record<PartyState, Look>> = {
  gefragt: { tone: 'neutral', icon: 'hourglass' },
  rueckfrage: { tone: 'warning', icon: 'forum' },
  bedingt: { tone: 'info', icon: 'info' },
  widerspruch: { tone: 'danger', icon: 'frontHand' },
  zugestimmt: { tone: 'success', icon: 'checkCircle' },
  'nimmt-nicht-teil': { tone: 'neutral', icon: 'block' },
};

const DOCUMENT_LOOK: Readonly<Record<DocumentState, Look>> = {
  entwurf: { tone: 'neutral', icon: 'edit' },
  'im-umlauf': { tone: 'info', icon: 'schedule' },
  abgeschlossen: { tone: 'success', icon: 'checkCircle' },
  versiegelt: { tone: 'success', icon: 'verified' },
  zurueckgezogen: { tone: 'neutral', icon: 'block' },
};

/** Where a member stands, in one badge. */
export const PartyBadge = ({ state }: { readonly state: PartyState }) => (
  <Badge {...PARTY_LOOK[state]}>{PARTY_STATE_LABELS[state]}</Badge>
);

/** Where a document stands, in one badge. */
export const DocumentBadge = ({ state }: { readonly state: DocumentState }) => (
  <Badge {...DOCUMENT_LOOK[state]}>{DOCUMENT_STATE_LABELS[state]}</Badge>
);

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
    { kind: 'open', count: parties.total - parties.agreed, label: 'weitere' },
  ];
  const counts = KINDS.map(([state, kind]) => ({
    kind,
    count: parties.named.filter((party) => party.state === state).length,
    label: PARTY_STATE_LABELS[state],
  }));
  return <SignOff counts={seesAll ? counts : rest} />;
}
