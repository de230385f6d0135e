import { Badge, type Tone } from '../../../../ui/badge.tsx';
import type { IconName } from '../../../../ui/icon.tsx';
import { PROPOSAL_STATE_LABELS, type ProposalState } from '../../domain/proposals/proposal-state.ts';

const LOOKS: Readonly<Record<ProposalState, readonly [Tone, IconName]>> = {
  eingegangen: ['neutral', 'inbox'],
  'in-beratung': ['info', 'forum'],
  vorgelegt: ['warning', 'frontHand'],
  'wieder-vorgelegt': ['warning', 'frontHand'],
  aufgenommen: ['success', 'checkCircle'],
  zurueckgestellt: ['neutral', 'schedule'],
  abgelehnt: ['danger', 'close'],
  zurueckgezogen: ['neutral', 'block'],
};

/** How far a proposal is, in a word. */
export function StateBadge({ state }: { readonly state: ProposalState }) {
  const [tone, icon] = LOOKS[state];
  return (
    <Badge tone={tone} icon={icon}>
      {PROPOSAL_STATE_LABELS[state]}
    </Badge>
  );
}
