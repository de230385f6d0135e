import { type Alliance, listAlliances } from '../alliances.ts';
import { readStoredFile } from '../files/file-store.ts';
import type { Services } from '../services.ts';
import type { SendOutcome } from './judge-fault.ts';
import { routeOfMail } from './mail-route.ts';
import {
  type DueMail,
  lockDueMail,
  markLostMails,
  type Settlement,
  settleMail,
  takeMail,
} from './mail-store.ts';
import { maskReplyLinks } from './mask-links.ts';
import { nextAttempt } from './retry-schedule.ts';

type MailServices = Pick<Services, 'config' | 'database' | 'clock' | 'log'>;

/** Twice as long as any attempt may take. */
const LOST_AFTER_MS = 10 * 60_000;

/**
 * Sends what is due in the outboxes of all alliances, one e-mail after another. Any number of processes may do so at
 * once. Ends early where the mail server is down: the rest stays due.
 */
export async function deliverMail(services: MailServices, signal: AbortSignal): Promise<void> {
  for (const alliance of await listAlliances(services.database)) {
    await noteLostMails(services, alliance);
    for (let more = true; more; ) {
      if (signal.aborted) return;
      const step = await deliverNext(services, alliance, signal);
      if (step === 'server-down') return;
      more = step === 'went-on';
    }
  }
}

async function noteLostMails({ database, clock, log }: MailServices, { id, slug }: Alliance): Promise<void> {
  const before = new Date(clock.now().getTime() - LOST_AFTER_MS);
  const lost = await database.inAlliance(id, (tx) => markLostMails(tx, before));
  if (lost > 0)
    log.warn({ event: 'mail', alliance: slug, outcome: 'lose', mails: lost }, 'attempts were cut off');
}

type Step = 'went-on' | 'nothing-due' | 'server-down';

async function deliverNext(services: MailServices, alliance: Alliance, signal: AbortSignal): Promise<Step> {
  const taken = await takeNext(services, alliance);
  if (!taken) return 'nothing-due';
  if (!taken.claimed) return 'went-on';
  const outcome = await attempt(services, alliance, taken.mail, signal);
  await settle(services, alliance, taken.mail, outcome);
  return outcome.event === 'defer' && outcome.serverDown ? 'server-down' : 'went-on';
}

/** In a transaction of its own: what follows may break at any point, and the e-mail must not be taken again. */
function takeNext({ database, config, clock }: MailServices, { id }: Alliance) {
  return database.inAlliance(id, async (tx) => {
    const mail = await lockDueMail(tx, clock.now());
    if (!mail) return undefined;
    const { kind } = routeOfMail(mail.to, config.mail !== undefined);
    await takeMail(tx, mail, kind === 'send' ? 'claim' : kind, clock.now());
    return { mail, claimed: kind === 'send' };
  });
}

async function attempt(
  services: MailServices,
  alliance: Alliance,
  mail: DueMail,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const { mail: settings } = services.config;
  if (!settings) throw new Error('an e-mail was claimed without a mail server');
  const message = await compose(services, alliance, mail, settings.from).catch((error: Error) => {
    services.log.error(
      { event: 'mail', mail: mail.id, fault: error.name },
      'an e-mail can not be put together',
    );
  });
  if (!message) return { event: 'defer', reason: NOT_COMPOSED, serverDown: false };
  const { sendOverSmtp } = await import('./send-over-smtp.ts');
  return sendOverSmtp(settings.server, { from: settings.from, to: mail.to }, message, signal);
}

const NOT_COMPOSED = 'Die E-Mail ließ sich nicht zusammenstellen; vielleicht fehlt die Datei eines Anhangs.';

async function compose(
  services: MailServices,
  alliance: Alliance,
  mail: DueMail,
  from: string,
): Promise<Buffer> {
  const attachments = await services.database.inAlliance(alliance.id, (tx) =>
    Promise.all(
      mail.attachments.map(async (sha256) => {
        const file = await readStoredFile(services, tx, sha256);
        if (!file) throw new Error(`no file ${sha256}`);
        return file;
      }),
    ),
  );
  // Loaded with the first e-mail, as what sends it: most starts send none.
  const { buildMessage } = await import('./build-message.ts');
  return buildMessage({ ...mail, from: { name: alliance.office, address: from }, attachments });
}

/** The log names the e-mail by its number: address, text and what the server says of them are nobody's business there. */
async function settle(
  { database, clock, log }: MailServices,
  alliance: Alliance,
  mail: DueMail,
  outcome: SendOutcome,
): Promise<void> {
  const attempts = mail.attempts + 1;
  const settlement = settlementOf(mail, attempts, outcome, clock.now());
  await database.inAlliance(alliance.id, (tx) =>
    settleMail(tx, { id: mail.id, attempt: attempts }, settlement, clock.now()),
  );
  const line = { event: 'mail', alliance: alliance.slug, mail: mail.id, outcome: settlement.event, attempts };
  if (settlement.event === 'accept') log.info(line, 'e-mail sent');
  else log.warn(line, 'e-mail not sent');
}

function settlementOf(mail: DueMail, attempts: number, outcome: SendOutcome, now: Date): Settlement {
  // Once accepted nobody needs the secret of its link any more.
  if (outcome.event === 'accept') return { event: 'accept', reason: null, text: maskReplyLinks(mail.text) };
  if (outcome.event !== 'defer') return outcome;
  const next = nextAttempt(attempts, mail.since, now);
  return next === 'give-up'
    ? { event: 'give-up', reason: outcome.reason }
    : { event: 'defer', reason: outcome.reason, nextAttemptAt: next };
}
