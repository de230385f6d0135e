import type { Alliance } from '../../../platform/alliances.ts';
import { recordChange } from '../../../platform/audit/record-change.ts';
import { routeOfMail } from '../../../platform/mail/mail-route.ts';
import { holdsReplyLink, maskReplyLinks } from '../../../platform/mail/mask-links.ts';
import { type OutboxMailWithText, readOutboxMail } from '../../../platform/mail/outbox-store.ts';
import { isId } from '../../../platform/new-id.ts';
import type { Services } from '../../../platform/services.ts';

/** An e-mail as its page shows it. */
export interface ShownMail {
  readonly mail: OutboxMailWithText;
  /**
   * Whether its text holds a link that was struck from what is shown, and may be shown on request; `kept`: what it opens
   * is a municipality's alone.
   */
  readonly link: 'none' | 'struck' | 'may-be-shown' | 'shown' | 'kept';
  /** Whether it can be handed to a mail server. */
  readonly canLeave: boolean;
}

/** One e-mail of the outbox; links that answer for someone are struck from its text. */
export async function findOutboxMail(
  services: Services,
  alliance: Alliance,
  id: string,
): Promise<ShownMail | undefined> {
  const mail = await readMail(services, alliance, id);
  if (!mail) return undefined;
  const link = linkOf(mail);
  return { mail: struck(mail), link, canLeave: canLeave(services, mail.to) };
}

/**
 * The same with its reply link. Whoever sees the link can answer in the addressee's name, so it is shown only where the
 * e-mail does not leave and someone has to hand it over, and the audit trail tells who looked.
 */
export async function showMailWithLink(
  services: Services,
  alliance: Alliance,
  id: string,
  actor: string,
): Promise<ShownMail | undefined> {
  const mail = await readMail(services, alliance, id);
  if (!mail) return undefined;
  const shown = { mail: struck(mail), link: linkOf(mail), canLeave: canLeave(services, mail.to) };
  if (shown.link !== 'may-be-shown') return shown;
  await services.database.inAlliance(alliance.id, (tx) =>
    recordChange(tx, {
      chain: alliance.id,
      at: services.clock.now(),
      actor,
      action: 'mail.link-shown',
      subject: { kind: 'mail', id },
      after: { to: mail.to, subject: mail.subject },
    }),
  );
  return { ...shown, mail, link: 'shown' };
}

async function readMail({ database }: Services, alliance: Alliance, id: string) {
  return isId(id) ? database.inAlliance(alliance.id, (tx) => readOutboxMail(tx, id)) : undefined;
}

/**
 * Links of sections show what a municipality has written, which the office does not see before the release (practice 9);
 * the head office that sent the section hands them over itself.
 */
const KEPT_OCCASIONS = ['abschnitt/', 'erhebungsabschnitt/'];

function linkOf({ key, state, text }: OutboxMailWithText): ShownMail['link'] {
  if (!holdsReplyLink(text)) return 'none';
  if (KEPT_OCCASIONS.some((occasion) => key.startsWith(occasion))) return 'kept';
  return state === 'held' ? 'may-be-shown' : 'struck';
}

/** The mail server's sentence may quote the text. */
const struck = (mail: OutboxMailWithText): OutboxMailWithText => ({
  ...mail,
  text: maskReplyLinks(mail.text),
  lastError: mail.lastError === null ? null : maskReplyLinks(mail.lastError),
});

const canLeave = ({ config }: Services, to: string): boolean =>
  routeOfMail(to, config.mail !== undefined).kind === 'send';
