import { routeOfMail } from '../../../platform/mail/mail-route.ts';
import type { MailState } from '../../../platform/mail/mail-states.ts';
import type { OutboxMail } from '../../../platform/mail/outbox-store.ts';
import { momentText } from './audit-words.ts';

/** The states of an e-mail as users read them, those that ask for something first. */
export const MAIL_STATE_WORDS: Readonly<Record<MailState, string>> = {
  unclear: 'Ungewiss',
  failed: 'Nicht zugestellt',
  held: 'Bleibt hier',
  waiting: 'Wartet',
  sending: 'Wird gesendet',
  sent: 'Erledigt',
};

/** States in which nothing goes on without a decision. */
export const OPEN_STATES: readonly MailState[] = ['unclear', 'failed'];

/** Where an e-mail stands, why, and what to do, in one or two sentences. */
export function mailSentence(mail: OutboxMail, hasServer: boolean): string {
  switch (mail.state) {
    case 'waiting':
      return waitingSentence(mail);
    case 'sending':
      return 'Sie wird gerade an den Mailserver übergeben.';
    case 'unclear':
      return 'Die Verbindung brach ab, bevor der Mailserver antwortete. Fragen Sie nach, ob sie angekommen ist.';
    case 'failed':
      return `${serverSaid(mail)} Prüfen Sie die Adresse und stellen Sie die Nachricht auf anderem Weg zu, oder lassen Sie sie noch einmal senden.`;
    case 'held':
      return heldSentence(mail, hasServer);
    case 'sent':
      return mail.sentAt
        ? `Am ${momentText(mail.sentAt)} gesendet oder als zugestellt vermerkt.`
        : 'Gesendet.';
  }
}

function waitingSentence({ attempts, lastError, nextAttemptAt, ...mail }: OutboxMail): string {
  if (attempts === 0 || lastError === null) return 'Sie wird in den nächsten Sekunden gesendet.';
  const tries = attempts === 1 ? 'Ein Versuch ist' : `${attempts} Versuche sind`;
  return `${tries} misslungen, der nächste folgt am ${momentText(nextAttemptAt)}. ${serverSaid({ ...mail, lastError })}`;
}

function heldSentence({ to }: OutboxMail, hasServer: boolean): string {
  const route = routeOfMail(to, hasServer);
  if (route.kind === 'send')
    return 'Als sie geschrieben wurde, war kein Mailserver eingestellt. Sie können sie jetzt senden lassen.';
  return route.kind === 'hold' && route.reason === 'demo-address'
    ? 'An Adressen, die auf „.demo“ enden, sendet Gemeinwerk nie.'
    : 'Es ist kein Mailserver eingestellt. Geben Sie den Text auf anderem Weg weiter und vermerken Sie es.';
}

const serverSaid = ({ lastError }: Pick<OutboxMail, 'lastError'>): string =>
  lastError === null ? 'Der Grund ist nicht bekannt.' : `Grund: ${lastError.replace(/[.\s]*$/, '')}.`;
