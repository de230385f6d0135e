/** Where an e-mail stands. `held` never leaves by itself, `unclear` may or may not have arrived. */
export const MAIL_STATES = ['waiting', 'sending', 'unclear', 'failed', 'held', 'sent'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** What can happen to an e-mail. The last two are decisions of the coordinator. */
export type MailEvent =
  | 'claim'
  | 'hold'
  | 'reject-address'
  | 'accept'
  | 'defer'
  | 'give-up'
  | 'refuse'
  | 'lose'
  | 'resend'
  | 'confirm';

interface Transition {
  readonly from: MailState;
  readonly event: MailEvent;
  readonly to: MailState;
  /** German: why the state follows. */
  readonly reason: string;
}

/**
 * Every way an e-mail can go; what is not listed does not happen. Nothing leads from `unclear` to the mail server but
 * the coordinator's word: an e-mail that may have arrived is never sent again by itself.
 */
export const MAIL_TRANSITIONS: readonly Transition[] = [
  { from: 'waiting', event: 'claim', to: 'sending', reason: 'Der Versand hat begonnen.' },
  { from: 'waiting', event: 'hold', to: 'held', reason: 'Diese E-Mail verlässt Gemeinwerk nicht.' },
  { from: 'waiting', event: 'reject-address', to: 'failed', reason: 'Die Adresse ist keine E-Mail-Adresse.' },
  { from: 'sending', event: 'accept', to: 'sent', reason: 'Der Mailserver hat sie angenommen.' },
  {
    from: 'sending',
    event: 'defer',
    to: 'waiting',
    reason: 'Sie ist nicht angekommen und wird später versucht.',
  },
  { from: 'sending', event: 'give-up', to: 'failed', reason: 'Fünf Tage lang war kein Versand möglich.' },
  { from: 'sending', event: 'refuse', to: 'failed', reason: 'Der Mailserver hat sie abgelehnt.' },
  {
    from: 'sending',
    event: 'lose',
    to: 'unclear',
    reason: 'Der Versand brach ab, bevor der Mailserver antwortete.',
  },
  {
    from: 'unclear',
    event: 'accept',
    to: 'sent',
    reason: 'Die Antwort des Mailservers kam spät: angenommen.',
  },
  {
    from: 'unclear',
    event: 'resend',
    to: 'waiting',
    reason: 'Die Geschäftsstelle lässt sie noch einmal senden.',
  },
  {
    from: 'unclear',
    event: 'confirm',
    to: 'sent',
    reason: 'Die Geschäftsstelle weiß, dass sie angekommen ist.',
  },
  {
    from: 'failed',
    event: 'resend',
    to: 'waiting',
    reason: 'Die Geschäftsstelle lässt sie noch einmal senden.',
  },
  {
    from: 'failed',
    event: 'confirm',
    to: 'sent',
    reason: 'Die Geschäftsstelle hat sie auf anderem Weg zugestellt.',
  },
  { from: 'held', event: 'resend', to: 'waiting', reason: 'Die Geschäftsstelle lässt sie jetzt senden.' },
  {
    from: 'held',
    event: 'confirm',
    to: 'sent',
    reason: 'Die Geschäftsstelle hat sie auf anderem Weg zugestellt.',
  },
];

/** The state that follows, with its reason; undefined where the table forbids the event. */
export const followingState = (
  from: MailState,
  event: MailEvent,
): Pick<Transition, 'to' | 'reason'> | undefined =>
  MAIL_TRANSITIONS.find((transition) => transition.from === from && transition.event === event);

export const isMailState = (text: string): text is MailState =>
  (MAIL_STATES as readonly string[]).includes(text);
