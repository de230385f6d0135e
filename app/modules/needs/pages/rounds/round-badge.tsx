import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { SHEET_STATE_LABELS, type SheetState } from '../../domain/answers/answer.ts';
import { ROUND_STATE_LABELS, type RoundState } from '../../domain/rounds/round-state.ts';

type Look = Pick<BadgeProps, 'tone' | 'icon'>;

const ROUND_LOOK: Readonly<Record<RoundState, Look>> = {
  entwurf: { tone: 'neutral', icon: 'edit' },
  offen: { tone: 'info', icon: 'schedule' },
  geschlossen: { tone: 'warning', icon: 'lock' },
  freigegeben: { tone: 'success', icon: 'checkCircle' },
};

const SHEET_LOOK: Readonly<Record<SheetState, Look>> = {
  offen: { tone: 'neutral', icon: 'hourglass' },
  'in-arbeit': { tone: 'info', icon: 'edit' },
  'zur-freigabe': { tone: 'warning', icon: 'inbox' },
  freigegeben: { tone: 'success', icon: 'checkCircle' },
};

/** Where a round stands, in one badge. */
export const RoundBadge = ({ state }: { readonly state: RoundState }) => (
  <Badge {...ROUND_LOOK[state]}>{ROUND_STATE_LABELS[state]}</Badge>
);

/** How far a member is with its sheet, in one badge. */
export const OwnSheetBadge = ({ state }: { readonly state: SheetState }) => (
  <Badge {...SHEET_LOOK[state]}>{SHEET_STATE_LABELS[state]}</Badge>
);
