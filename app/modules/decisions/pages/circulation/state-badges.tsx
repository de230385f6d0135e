import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { DOCUMENT_STATE_LABELS, PARTY_STATE_LABELS } from '../../domain/circulation/answer-words.ts';
import type { DocumentState, PartyState } from '../../domain/circulation/transitions.ts';

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
