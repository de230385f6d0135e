import { fail, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { takeReplyLink } from '../../../../platform/reply-links.ts';
import type { Services } from '../../../../platform/services.ts';
import { PARTY_EVENT_LABELS } from '../../domain/circulation/answer-words.ts';
import type { Answer, AnswerRefusal } from '../../domain/circulation/apply-answer.ts';
import { refuseLink } from '../../domain/circulation/link-state.ts';
import { confirmationMail } from '../../domain/circulation/mail-texts.ts';
import { mailFacts } from './ask-members.ts';
import { type LinkedReply, resolveReply } from './find-reply.ts';
import { listRecipients } from './list-recipients.ts';
import { type DecidedAnswer, decideAnswer, type GivenAnswer, writeAnswer } from './take-answer.ts';

/** The link itself takes no answer: a page of its own says why. */
export interface DeadLink {
  readonly deadLink: string;
}

/**
 * Takes the answer of whoever has the link, and uses the link up in the same transaction: of two at the same moment one
 * counts. An answer that is refused leaves the link open. The address that the link went to gets a confirmation.
 */
export async function replyByLink(
  services: Services,
  alliance: Alliance,
  secret: string,
  answer: Answer,
): Promise<Result<DecidedAnswer, AnswerRefusal | DeadLink>> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, 'link', async (anonymous) => {
    const found = await resolveReply(anonymous.tx, secret, anonymous.at, { lock: true, recipients });
    if ('refusal' in found) return fail({ deadLink: found.refusal });
    const { linkId, circulation, party } = found.reply;
    const acting = { ...anonymous, actor: `link:${linkId}` };
    const given: GivenAnswer = {
      memberKey: party.memberKey,
      answer,
      by: { kind: 'link', memberKey: party.memberKey },
      byLabel: 'Antwort-Link',
    };
    const decided = decideAnswer(acting, circulation, given);
    if (!decided.ok) return decided;
    if (!(await takeReplyLink(acting.tx, linkId, acting.at)))
      return fail({ deadLink: refuseLink('used', circulation.document) ?? '' });
    await writeAnswer(acting, circulation, decided.value, given);
    await confirm(acting, found.reply, answer);
    return decided;
  });
}

/** Whoever passed the link on, or lost it, learns at once that it was used. */
async function confirm(
  acting: Acting,
  { linkId, address, circulation, party }: LinkedReply,
  { event, remark }: Answer,
): Promise<void> {
  const { tx, alliance, at, origin } = acting;
  const words = [`${party.name} ${PARTY_EVENT_LABELS[event]}.`, remark.trim()].filter((part) => part !== '');
  const contact = `${alliance.office} (${origin}/v/${alliance.slug}/portal)`;
  const mail = confirmationMail(mailFacts(acting, circulation, party), words.join('\n'), contact);
  await queueMail(
    tx,
    { allianceId: alliance.id, key: `umlauf-bestaetigung/${linkId}`, to: address, ...mail },
    at,
  );
}
