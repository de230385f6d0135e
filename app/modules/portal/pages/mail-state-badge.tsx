import type { MailState } from '../../../platform/mail/mail-states.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import { MAIL_STATE_WORDS } from './outbox-words.ts';

const LOOK: Readonly<Record<MailState, { readonly tone: Tone; readonly icon: IconName }>> = {
  waiting: { tone: 'info', icon: 'schedule' },
  sending: { tone: 'info', icon: 'hourglass' },
  unclear: { tone: 'warning', icon: 'warning' },
  failed: { tone: 'danger', icon: 'error' },
  held: { tone: 'neutral', icon: 'inbox' },
  sent: { tone: 'success', icon: 'checkCircle' },
};

export const MailStateBadge = ({ state }: { readonly state: MailState }) => (
  <Badge {...LOOK[state]}>{MAIL_STATE_WORDS[state]}</Badge>
);
