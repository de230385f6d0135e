import type { Acting } from '../../../../platform/acting.ts';
import { calendarDays } from '../../../../platform/mail/calendar-days.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { openedMail, type RoundMail, releasedMail, reopenedMail } from '../../domain/rounds/mail-texts.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import type { RoundRecipient } from './list-recipients.ts';

/** Tells whoever works on a sheet that the round is open; nobody is told twice. */
export const tellOpened = (
  acting: Acting,
  round: RoundRecord,
  recipients: readonly RoundRecipient[],
): Promise<void> => tell(acting, round, recipients, { name: 'offen', mail: openedMail, hasDay: true });

/** Tells those whose sheet is not released that they may go on. */
export const tellReopened = (
  acting: Acting,
  round: RoundRecord,
  recipients: readonly RoundRecipient[],
): Promise<void> =>
  tell(acting, round, recipients, {
    name: `wieder-offen/${round.version}`,
    mail: reopenedMail,
    hasDay: true,
  });

/** Tells all who were asked that the round is released. */
export const tellReleased = (
  acting: Acting,
  round: RoundRecord,
  recipients: readonly RoundRecipient[],
): Promise<void> =>
  tell(acting, round, recipients, { name: 'freigegeben', mail: releasedMail, hasDay: false });

interface Occasion {
  readonly name: string;
  readonly mail: (facts: RoundMail) => { readonly subject: string; readonly text: string };
  /** Whether the deadline is attached to take over into a calendar. */
  readonly hasDay: boolean;
}

async function tell(
  { tx, alliance, at, origin }: Acting,
  round: RoundRecord,
  recipients: readonly RoundRecipient[],
  { name, mail, hasDay }: Occasion,
): Promise<void> {
  const page = `${origin}/v/${alliance.slug}/runden/${round.slug}`;
  for (const { memberKey, memberName, address } of recipients) {
    const sheet = `${page}/antwort/${memberKey}`;
    const calendar =
      hasDay && round.dueOn !== null
        ? { calendar: calendarDays([dueDay(round, round.dueOn, memberKey, sheet)], at) }
        : {};
    const text = mail({
      office: alliance.office,
      alliance: alliance.name,
      title: round.title,
      isSample: round.isSample,
      member: memberName,
      dueOn: round.dueOn,
      reach: round,
      sheet,
      page,
      ranking: `${origin}/v/${alliance.slug}/bedarf?runde=${round.slug}`,
    });
    const key = `runde/${round.id}/${name}/${memberKey}/${address}`;
    await queueMail(tx, { allianceId: alliance.id, key, to: address, ...text, ...calendar }, at);
  }
}

const dueDay = (
  round: RoundRecord,
  day: NonNullable<RoundRecord['dueOn']>,
  memberKey: string,
  url: string,
) => ({
  uid: `runde-${round.id}-${memberKey}@gemeinwerk`,
  day,
  title: `${round.isSample ? 'Beispieldaten: ' : ''}Letzter Tag für die Antwort: ${round.title}`,
  url,
});
