import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import { type TeamMail, withdrawalMail } from '../../domain/team/team-mails.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import type { TeamRecipients } from './list-team-recipients.ts';
import type { Team } from './read-team.ts';

interface Withdrawal {
  readonly memberKey: string;
  readonly name: string;
  readonly from: CalendarDate;
  readonly reason: string;
  readonly effects: readonly string[];
}

/** What every mail about a team says of its project. */
export const mailFacts = ({ alliance, origin }: Acting, undertaking: UndertakingRecord): TeamMail => ({
  office: alliance.office,
  alliance: alliance.name,
  project: undertaking.title,
  isSample: undertaking.isSample,
  page: `${origin}/v/${alliance.slug}${projectSubject(undertaking).path}/beteiligte`,
});

/** Tells the office and whoever leads the project for another member that one leaves; nobody is told twice. */
export async function tellWithdrawal(
  acting: Acting,
  { office, leads }: TeamRecipients,
  { undertaking, members }: Team,
  { memberKey, name, from, reason, effects }: Withdrawal,
): Promise<void> {
  const leading = members
    .filter((member) => member.memberKey !== memberKey && member.current?.roles.includes('PL'))
    .flatMap((member) => leads.get(member.memberKey) ?? []);
  const mail = withdrawalMail(mailFacts(acting, undertaking), {
    member: name,
    from,
    reason: reason.trim(),
    effects,
  });
  for (const to of new Set([...office, ...leading])) {
    const key = `rueckzug/${undertaking.id}/${memberKey}/${from}/${to}`;
    await queueMail(acting.tx, { allianceId: acting.alliance.id, key, to, ...mail }, acting.at);
  }
}
