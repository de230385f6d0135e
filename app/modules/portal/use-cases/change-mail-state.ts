import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import { recordChange } from '../../../platform/audit/record-change.ts';
import { routeOfMail } from '../../../platform/mail/mail-route.ts';
import { followingState } from '../../../platform/mail/mail-states.ts';
import { maskReplyLinks } from '../../../platform/mail/mask-links.ts';
import {
  applyMailDecision,
  type OutboxMailWithText,
  readOutboxMail,
} from '../../../platform/mail/outbox-store.ts';
import type { Services } from '../../../platform/services.ts';

export interface MailOrder {
  readonly id: string;
  /** Send it (again), or note that it arrived by whatever way. */
  readonly decision: 'resend' | 'confirm';
  /** The coordinator has asked and knows that a copy arriving twice does no harm. */
  readonly isSure: boolean;
  /** Account that acts. */
  readonly actor: string;
}

export interface MailRefusal {
  readonly kind: 'unknown' | 'not-sure' | 'not-now';
  readonly message: string;
}

/** Carries out what the coordinator decides about an e-mail that did not leave, failed or is unclear. */
export function changeMailState(
  services: Services,
  alliance: Alliance,
  { id, decision, isSure, actor }: MailOrder,
): Promise<Result<true, MailRefusal>> {
  const { database, clock } = services;
  return database.inAlliance(alliance.id, async (tx) => {
    const mail = await readOutboxMail(tx, id);
    if (!mail) return fail(UNKNOWN);
    const next = followingState(mail.state, decision);
    if (!next) return fail(TOO_LATE);
    const refusal = refusalOf(services, mail, decision, isSure);
    if (refusal) return fail(refusal);
    // Where it arrived nobody needs the secret of its link any more.
    const text = next.to === 'sent' ? maskReplyLinks(mail.text) : mail.text;
    const change = { from: mail.state, to: next.to, text };
    if (!(await applyMailDecision(tx, id, change, clock.now()))) return fail(TOO_LATE);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: decision === 'resend' ? 'mail.sent-again' : 'mail.confirmed-as-arrived',
      subject: { kind: 'mail', id },
      before: { state: mail.state },
      after: { state: next.to, reason: next.reason, to: mail.to, subject: mail.subject },
    });
    return ok(true);
  });
}

function refusalOf(
  { config }: Services,
  { state, to }: OutboxMailWithText,
  decision: MailOrder['decision'],
  isSure: boolean,
): MailRefusal | undefined {
  if (decision !== 'resend') return undefined;
  if (routeOfMail(to, config.mail !== undefined).kind !== 'send') return STAYS;
  return state === 'unclear' && !isSure ? NOT_SURE : undefined;
}

const UNKNOWN: MailRefusal = { kind: 'unknown', message: 'Diese E-Mail gibt es nicht.' };
const TOO_LATE: MailRefusal = {
  kind: 'not-now',
  message: 'Der Stand der E-Mail hat sich inzwischen geändert. Prüfen Sie ihn und entscheiden Sie neu.',
};
const STAYS: MailRefusal = {
  kind: 'not-now',
  message:
    'Diese E-Mail kann nicht gesendet werden: Es ist kein Mailserver eingestellt, oder die Adresse ist keine, an die Gemeinwerk sendet. Geben Sie den Text auf anderem Weg weiter.',
};
const NOT_SURE: MailRefusal = {
  kind: 'not-sure',
  message: 'Bestätigen Sie, dass Sie nachgefragt haben. Sonst kommt die E-Mail vielleicht zweimal an.',
};
