import { addDays } from '../../../../foundation/calendar-date.ts';
import { endOfGermanDay, germanDay } from '../../../../foundation/german-day.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { calendarDays } from '../../../../platform/mail/calendar-days.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { issueReplyLink, revokeReplyLinks } from '../../../../platform/reply-links.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import {
  type AskOccasion,
  askMail,
  type MailFacts,
  type MailText,
} from '../../domain/circulation/mail-texts.ts';
import { replyLinkDays } from '../../domain/circulation/reply-link-days.ts';
import { answerOf } from '../../domain/circulation/waiting-documents.ts';
import { dueDay } from '../../domain/inbox/due-days.ts';
import type { Recipient } from './list-recipients.ts';
import type { CirculatingParty, Circulation } from './load-circulation.ts';

/** The purpose of a reply link that answers a document. */
export const REPLY_PURPOSE = 'umlauf';
/** What such a link is about: one member's answer to one document. */
const replySubject = (documentId: string, memberKey: string): string => `${documentId}/${memberKey}`;

/**
 * Writes to whoever may answer for a party, each with an own link. `key` names the occasion: nobody is written to twice
 * about it. Earlier links go on working unless the caller revokes them.
 */
export async function askMember(
  acting: Acting,
  circulation: Circulation,
  party: CirculatingParty,
  recipients: readonly Recipient[],
  { occasion, key }: { readonly occasion: AskOccasion; readonly key: string },
): Promise<void> {
  const { tx, alliance, at, today, origin, actor } = acting;
  const { document } = circulation;
  const days = replyLinkDays(today, document.dueOn);
  const base = `${origin}/v/${alliance.slug}`;
  for (const { address } of recipientsOf(party, recipients)) {
    const link = await issueReplyLink(
      tx,
      alliance.id,
      {
        purpose: REPLY_PURPOSE,
        subject: replySubject(document.id, party.memberKey),
        address,
        // The mail names the last day, and that counts to its end.
        expiresAt: endOfGermanDay(addDays(germanDay(at), days)),
        createdBy: actor,
      },
      at,
    );
    const mail = askMail(mailFacts(acting, circulation, party), occasion, {
      reply: `${base}/antwort/${link.secret}`,
      replyUntil: addDays(today, days),
      document: `${base}/dokumente/${document.id}`,
    });
    const calendar = calendarOf(document, party, base, at);
    await queueMail(
      tx,
      { allianceId: alliance.id, key: `${key}/${address}`, to: address, ...mail, ...calendar },
      at,
    );
  }
}

/** The last day for the answer, to take over into one's calendar. */
const calendarOf = (
  { id, title, dueOn, isSample }: DocumentRecord,
  { memberKey, name }: CirculatingParty,
  base: string,
  at: Date,
): { readonly calendar?: string } =>
  dueOn === null
    ? {}
    : {
        calendar: calendarDays(
          [dueDay({ ...answerOf(id, name), memberKey, title, isSample }, dueOn, base)],
          at,
        ),
      };

/** Writes to whoever may answer for a party without asking for anything. */
export async function tellMember(
  { tx, alliance, at }: Acting,
  party: CirculatingParty,
  recipients: readonly Recipient[],
  mail: MailText,
  key: string,
): Promise<void> {
  for (const { address } of recipientsOf(party, recipients))
    await queueMail(tx, { allianceId: alliance.id, key: `${key}/${address}`, to: address, ...mail }, at);
}

/** Ends the links of parties: they answered, or what the links asked about is over. */
export const endLinks = (
  { tx, at }: Acting,
  documentId: string,
  memberKeys: readonly string[],
): Promise<number> =>
  revokeReplyLinks(
    tx,
    REPLY_PURPOSE,
    memberKeys.map((memberKey) => replySubject(documentId, memberKey)),
    at,
  );

/** What mails to a party say of the document. */
export const mailFacts = (
  { alliance }: Acting,
  { document }: Pick<Circulation, 'document'>,
  { name, amount }: Pick<CirculatingParty, 'name' | 'amount'>,
): MailFacts => ({
  office: alliance.office,
  alliance: alliance.name,
  title: document.title,
  versionNumber: document.versionNumber,
  form: document.form,
  isSample: document.isSample,
  member: name,
  dueOn: document.dueOn,
  amount,
});

const recipientsOf = ({ memberKey }: CirculatingParty, recipients: readonly Recipient[]): Recipient[] =>
  recipients.filter((recipient) => recipient.memberKey === memberKey);
