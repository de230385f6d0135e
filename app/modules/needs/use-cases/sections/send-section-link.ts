import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { endOfGermanDay, germanDay } from '../../../../foundation/german-day.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { findHeldText } from '../../../../platform/mail/outbox-store.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { issueReplyLink } from '../../../../platform/reply-links.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type SectionMail, type SectionOccasion, sectionMail } from '../../domain/sections/mail-texts.ts';

/** How long after the last day a link still shows what was handed in. */
const READABLE_DAYS = 60;

/** To which office a link goes, and what the mail around it says. */
export interface SectionLetter extends Omit<SectionMail, 'link'> {
  /** Purpose of the link, folder of its address and beginning of the mail's occasion: "abschnitt". */
  readonly purpose: string;
  readonly sectionId: string;
  readonly address: string;
}

/** Writes to the office of a section, with a link of its own. */
export async function sendSectionLink(
  { tx, alliance, at, today, origin, actor }: Acting,
  occasion: SectionOccasion,
  letter: SectionLetter,
): Promise<void> {
  const { purpose, sectionId, address } = letter;
  const expiresAt = endOfGermanDay(addDays(lastDay(letter.dueOn, today, at), READABLE_DAYS));
  const order = { purpose, subject: sectionId, address, expiresAt, createdBy: actor };
  const issued = await issueReplyLink(tx, alliance.id, order, at);
  const link = `${origin}/v/${alliance.slug}/${purpose}/${issued.secret}`;
  const key = `${occasionOf(purpose, sectionId)}${occasion}/${issued.id}`;
  const mail = sectionMail(occasion, { ...letter, link });
  await queueMail(tx, { allianceId: alliance.id, key, to: address, ...mail }, at);
}

const lastDay = (dueOn: CalendarDate | null, today: CalendarDate, at: Date): CalendarDate =>
  dueOn === null || dueOn < today ? germanDay(at) : dueOn;

/** How the occasions of the e-mails about a section begin. */
const occasionOf = (purpose: string, sectionId: string): string => `${purpose}/${sectionId}/`;

const LINK = /https?:\/\/\S+\/[\w-]{43}/;

/** The link of a section where its e-mail does not leave and the head office hands it over; null where it left. */
export async function findHeldLink(tx: Tx, purpose: string, sectionId: string): Promise<string | null> {
  const held = await findHeldText(tx, occasionOf(purpose, sectionId));
  return LINK.exec(held ?? '')?.[0] ?? null;
}
