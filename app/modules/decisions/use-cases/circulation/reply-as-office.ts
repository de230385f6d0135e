import { fail } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Answer } from '../../domain/circulation/apply-answer.ts';
import { noteMail } from '../../domain/circulation/mail-texts.ts';
import { askMember, mailFacts, tellMember } from './ask-members.ts';
import { listRecipients, type Recipient } from './list-recipients.ts';
import { type Circulation, lockCirculation } from './load-circulation.ts';
import type { AnswerResult } from './record-answer.ts';
import { type DecidedAnswer, takeAnswer } from './take-answer.ts';

/** The office answers a member's question, or accepts its condition; the member hears of it at once. */
export async function replyAsOffice(
  services: Services,
  alliance: Alliance,
  order: {
    readonly documentId: string;
    readonly memberKey: string;
    readonly answer: Answer;
    readonly actor: string;
  },
): Promise<AnswerResult> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, order.actor, async (acting) => {
    const circulation = await lockCirculation(acting.tx, order.documentId);
    if (!circulation) return fail('unknown');
    const { memberKey, answer } = order;
    const given = {
      memberKey,
      answer,
      by: { kind: 'geschaeftsstelle' },
      byLabel: 'Geschäftsstelle',
    } as const;
    const taken = await takeAnswer(acting, circulation, given);
    if (taken.ok) await tell(acting, circulation, taken.value, answer, recipients);
    return taken;
  });
}

/** Whoever asked gets the reply and a new link: the old one was used for the question. */
function tell(
  acting: Acting,
  circulation: Circulation,
  { before, party }: DecidedAnswer,
  { event, remark }: Answer,
  recipients: readonly Recipient[],
): Promise<void> {
  const key = `umlauf-antwort/${circulation.document.id}/${party.memberKey}/${party.version}`;
  if (event === 'beantworten')
    return askMember(acting, circulation, before, recipients, {
      key,
      occasion: { kind: 'beantwortet', reply: remark.trim() },
    });
  const note = `Die Bedingung von ${before.name} wurde angenommen: ${party.condition}\n\nDamit ist der Fassung ${party.agreedVersion} mit dieser Bedingung zugestimmt.`;
  const mail = noteMail(mailFacts(acting, circulation, before), 'Bedingung angenommen', note);
  return tellMember(acting, before, recipients, mail, key);
}
