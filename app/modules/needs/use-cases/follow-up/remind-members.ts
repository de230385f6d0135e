import { germanCount } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import { reminderMail } from '../../domain/follow-up/reminder-mail.ts';
import { whyNotReminded } from '../../domain/follow-up/sheet-standing.ts';
import { insertReminder } from '../../store/follow-up-sheet-store.ts';
import { lockRound } from '../../store/rounds-round-store.ts';
import { type AtRound, inRound } from './in-round.ts';
import { type Contact, listContacts } from './list-contacts.ts';
import { type FollowedSheet, readSheets } from './load-follow-up.ts';

/** `unknown`: no such round or member. Else why nobody was written to, as a sentence. */
export type ReminderFailure = 'unknown' | { readonly reason: string };

/**
 * Reminds one member, or without a key all that have not released their sheet: head, deputies and delegate, each at most once a day.
 * Answers how many members were written to.
 */
export async function remindMembers(
  services: Services,
  alliance: Alliance,
  slug: string,
  asked: { readonly memberKey: string | null; readonly actor: string },
): Promise<Result<number, ReminderFailure>> {
  const contacts = await listContacts(services, alliance);
  const reminded = await inRound(services, alliance, slug, asked.actor, async (acting) => {
    // Of two clicks at once the second finds everyone reminded.
    await lockRound(acting.tx, acting.round.id);
    const sheets = (await readSheets(acting.tx, acting.round, acting.today)).filter(
      ({ memberKey }) => asked.memberKey === null || memberKey === asked.memberKey,
    );
    if (asked.memberKey !== null && sheets.length === 0) return fail('unknown' as const);
    return remind(acting, sheets, contacts);
  });
  return reminded ?? fail('unknown');
}

async function remind(
  acting: AtRound,
  sheets: readonly FollowedSheet[],
  contacts: readonly Contact[],
): Promise<Result<number, ReminderFailure>> {
  const { tx, alliance, round, today, at, actor } = acting;
  const due = sheets.filter((sheet) => whyNotReminded(round, sheet, today) === null);
  const reachable = due.filter(({ memberKey }) =>
    contacts.some((contact) => contact.memberKey === memberKey),
  );
  if (reachable.length === 0) return fail({ reason: whyNobody(acting, sheets, due) });
  for (const sheet of reachable) await write(acting, sheet, contacts);
  await recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    // How many, not who: the audit trail has more readers than the follow-up.
    action: 'round.reminded',
    subject: { kind: 'round', id: round.id },
    after: { members: reachable.length },
  });
  return ok(reachable.length);
}

function whyNobody(
  { round, today }: AtRound,
  sheets: readonly FollowedSheet[],
  due: readonly FollowedSheet[],
): string {
  const [only] = sheets;
  if (due.length > 0)
    return `Für ${germanCount(due.length, 'Kommune', 'Kommunen')} ist keine Adresse hinterlegt. Rufen Sie dort an, oder lassen Sie ein Konto für die Leitung anlegen.`;
  if (sheets.length === 1 && only) return whyNotReminded(round, only, today) ?? NOBODY_LEFT;
  return round.state === 'offen' ? NOBODY_LEFT : 'Erinnert wird nur, solange die Abfrage offen ist.';
}

const NOBODY_LEFT = 'Alle haben freigegeben, oder sie sind heute schon erinnert worden.';

async function write(acting: AtRound, sheet: FollowedSheet, contacts: readonly Contact[]): Promise<void> {
  const { tx, alliance, round, today, at, origin } = acting;
  const { memberId, memberKey } = sheet;
  await insertReminder(tx, alliance.id, { roundId: round.id, memberId, day: today });
  const mail = reminderMail({
    ...sheet,
    office: alliance.office,
    alliance: alliance.name,
    round: round.title,
    isSample: round.isSample,
    member: sheet.name,
    dueOn: round.dueOn,
    today,
    link: `${origin}/v/${alliance.slug}/runden/${round.slug}/antwort/${memberKey}`,
  });
  for (const { address } of contacts.filter((contact) => contact.memberKey === memberKey))
    await queueMail(
      tx,
      {
        allianceId: alliance.id,
        key: `runde-erinnerung/${round.id}/${memberKey}/${today}/${address}`,
        to: address,
        ...mail,
      },
      at,
    );
}
