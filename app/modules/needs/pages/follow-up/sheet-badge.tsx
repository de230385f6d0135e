import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { SHEET_STATE_LABELS, type SheetState } from '../../domain/answers/answer.ts';

const LOOKS: Readonly<Record<SheetState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  offen: { tone: 'neutral' },
  'in-arbeit': { tone: 'info', icon: 'edit' },
  'zur-freigabe': { tone: 'warning', icon: 'hourglass' },
  freigegeben: { tone: 'success', icon: 'check' },
};

/** How far a sheet is, as a badge. */
export const SheetBadge = ({ state }: { readonly state: SheetState }) => (
  <Badge {...LOOKS[state]}>{SHEET_STATE_LABELS[state]}</Badge>
);
