import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import { listRecipients } from '../../../decisions/index.ts';
import { checkInformation, type InformationRefusal } from '../../domain/team/check-information.ts';
import { informationMail } from '../../domain/team/team-mails.ts';
import { type InformationRecord, insertInformation } from '../../store/information-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { readTeam, type Team, type TeamMember } from './read-team.ts';
import { mailFacts } from './tell-withdrawal.ts';

export interface InformationOrder {
  readonly slug: string;
  /** Key of the occasion; of what nothing asks for "frei/<id>". The same one is never sent twice. */
  readonly occasion: string;
  readonly title: string;
  readonly body: string;
  readonly memberKeys: readonly string[];
  readonly actor: string;
}

/** Tells members what happens in a project, once for each occasion. Answers how many members were told. */
export async function sendInformation(
  services: Services,
  alliance: Alliance,
  order: InformationOrder,
): Promise<Result<number, readonly InformationRefusal[] | 'unknown'>> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, order.actor, async (acting) => {
    const undertaking = await lockUndertaking(acting.tx, order.slug);
    if (!undertaking) return fail('unknown');
    const team = await readTeam(acting.tx, undertaking, acting.today, acting.today);
    const told = team.members.filter(
      ({ memberKey, onDay }) => order.memberKeys.includes(memberKey) && onDay?.participates,
    );
    const refusals = checkInformation({ ...order, memberKeys: told.map(({ memberKey }) => memberKey) });
    if (refusals.length > 0) return fail(refusals);
    const addressesOf = ({ memberKey }: TeamMember): readonly string[] =>
      recipients.filter((recipient) => recipient.memberKey === memberKey).map(({ address }) => address);
    const information = informationOf(acting, team, order, told, addressesOf);
    if (!(await insertInformation(acting.tx, alliance.id, information))) return fail([SENT]);
    for (const member of told) await tell(acting, team, order, member, addressesOf(member));
    const { occasion, title, dueOn, recipients: members } = information;
    await recordUndertaking(acting, undertaking.slug, 'information-sent', {
      occasion,
      title,
      dueOn,
      members,
    });
    return ok(told.length);
  });
}

const SENT: InformationRefusal = {
  field: 'stand',
  message: 'Zu diesem Anlass ist die Information schon gesendet. Unten steht, wann und an wen.',
};

const informationOf = (
  { at }: Acting,
  { undertaking, occasions }: Team,
  { occasion, title, body }: InformationOrder,
  told: readonly TeamMember[],
  addressesOf: (member: TeamMember) => readonly string[],
): InformationRecord => ({
  undertakingId: undertaking.id,
  occasion,
  title: title.trim(),
  dueOn: occasions.find(({ key }) => key === occasion)?.dueOn ?? null,
  body: body.trim(),
  sentAt: at,
  recipients: told.map((member) => ({ memberId: member.memberId, mails: addressesOf(member).length })),
});

async function tell(
  acting: Acting,
  { undertaking }: Team,
  { occasion, title, body }: InformationOrder,
  { memberKey, name }: TeamMember,
  addresses: readonly string[],
): Promise<void> {
  const mail = informationMail(mailFacts(acting, undertaking), name, title.trim(), body.trim());
  for (const to of addresses) {
    const key = `projektinfo/${undertaking.id}/${occasion}/${memberKey}/${to}`;
    await queueMail(acting.tx, { allianceId: acting.alliance.id, key, to, ...mail }, acting.at);
  }
}
