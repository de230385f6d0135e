import { germanCount } from '../../../../foundation/german.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import type { StateMark } from '../../../../ui/state-matrix.tsx';
import { DELIVERY_STATES } from '../../domain/information/delivery.ts';
import type { DeliveryStanding, Missing, NoticeProgress } from '../../domain/information/judge-delivery.ts';
import { NOTICE_STATES, type NoticeState } from '../../domain/information/staff-notice.ts';

const LOOK: Readonly<Record<NoticeState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  entwurf: { tone: 'neutral', icon: 'edit' },
  versandt: { tone: 'info', icon: 'send' },
  verworfen: { tone: 'neutral', icon: 'close' },
};

/** Where a text stands; one that lacks nothing any more says so. */
export const NoticeBadge = ({
  state,
  progress,
}: {
  readonly state: NoticeState;
  readonly progress: NoticeProgress;
}) =>
  state === 'versandt' && progress.isComplete ? (
    <Badge tone="success" icon="checkCircle">
      Vollständig nachgewiesen
    </Badge>
  ) : (
    <Badge {...LOOK[state]}>{NOTICE_STATES[state]}</Badge>
  );

/** "42 von 60 Gruppen informiert, 40 nachgewiesen" */
export function progressText({ groups, told, proven }: NoticeProgress): string {
  if (groups === 0) return '–';
  const all = germanCount(groups, 'Gruppe', 'Gruppen');
  return `${told} von ${all} informiert, ${proven} nachgewiesen`;
}

const MISSING_LOOK: Readonly<Record<Exclude<Missing, null>, Pick<StateMark, 'tone' | 'icon'>>> = {
  offen: { tone: 'neutral', icon: 'hourglass' },
  faellig: { tone: 'warning', icon: 'warning' },
  unterwegs: { tone: 'info', icon: 'send' },
  'nicht-angekommen': { tone: 'danger', icon: 'error' },
  'ohne-nachweis': { tone: 'warning', icon: 'description' },
};

/** How one group of a member stands, in a cell. */
export function markOf({ delivery, missing, text, isLate }: DeliveryStanding): StateMark {
  const word = DELIVERY_STATES[delivery.state];
  if (missing !== null) return { ...MISSING_LOOK[missing], word, note: text };
  return delivery.state === 'entfaellt'
    ? { tone: 'neutral', icon: undefined, word, note: text }
    : { tone: 'success', icon: 'checkCircle', word, note: isLate ? `${text} (nach der Frist)` : text };
}
