import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import { readStandingsOf } from '../../../decisions/index.ts';
import { findMember } from '../../../region/index.ts';
import { accessionClosed } from '../../domain/team/accession.ts';
import { REASON_MAX } from '../../domain/team/plan-withdrawal.ts';
import { openRequests, type TeamEvent } from '../../domain/team/team-event.ts';
import { requestMail } from '../../domain/team/team-mails.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { lockOpenParticipation } from '../../store/participation-store.ts';
import { insertTeamEvent, listTeamEvents } from '../../store/team-event-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { accessionAnswers } from './accession-answers.ts';
import { listTeamRecipients } from './list-team-recipients.ts';
import { mailFacts } from './tell-withdrawal.ts';

export interface RequestOrder {
  readonly slug: string;
  readonly memberKey: string;
  readonly reason: string;
  readonly byLabel: string;
  readonly actor: string;
}

/** A member asks to join a project; the office is told and prepares the accession. Error: a German sentence. */
export async function requestAccession(
  services: Services,
  alliance: Alliance,
  order: RequestOrder,
): Promise<Result<'asked', string | undefined>> {
  const { office } = await listTeamRecipients(services, alliance);
  return inActing(services, alliance, order.actor, async (acting) => {
    const { tx, at, today } = acting;
    const undertaking = await lockUndertaking(tx, order.slug);
    const member = await findMember(tx, order.memberKey);
    if (!undertaking || !member) return fail(undefined);
    const current = await lockOpenParticipation(tx, undertaking.id, member.id);
    const state = stateAt(undertaking.states, today)?.state ?? null;
    const reason = order.reason.trim();
    const closed = accessionClosed(state, current ?? null);
    if (closed !== null) return fail(closed);
    if (await isAskedFor(acting, undertaking, member.id)) return fail(WAITS);
    if (reason.length > REASON_MAX) return fail(`Kürzen Sie den Text auf höchstens ${REASON_MAX} Zeichen.`);
    const event: TeamEvent = {
      memberId: member.id,
      kind: 'anfrage',
      onDay: today,
      reason,
      documentId: null,
      byLabel: order.byLabel,
      proofNote: '',
      proofSha256: null,
      recordedAt: at,
    };
    await insertTeamEvent(tx, alliance.id, { ...event, undertakingId: undertaking.id });
    const mail = requestMail(mailFacts(acting, undertaking), member.member.name, reason);
    for (const to of office) {
      const key = `beitrittsanfrage/${undertaking.id}/${order.memberKey}/${today}/${to}`;
      await queueMail(tx, { allianceId: alliance.id, key, to, ...mail }, at);
    }
    await recordUndertaking(acting, undertaking.slug, 'accession-requested', { event });
    return ok('asked');
  });
}

const WAITS =
  'Ihre Anfrage liegt der Geschäftsstelle schon vor, oder der Beitritt ist schon unterwegs. Den Stand sehen Sie auf der Seite „Beteiligte“.';

/** It asked already, or an accession waits for its answer: asking once is enough. */
async function isAskedFor(
  { tx }: Acting,
  undertaking: UndertakingRecord,
  memberId: string,
): Promise<boolean> {
  const standings = await readStandingsOf(tx, projectSubject(undertaking).path);
  const waiting = openRequests(await listTeamEvents(tx, undertaking.id), accessionAnswers(standings));
  return (
    waiting.some((request) => request.memberId === memberId) ||
    standings.some(
      ({ document, parties: [party] }) =>
        document.kind === 'beitritt' &&
        document.state === 'im-umlauf' &&
        party?.memberId === memberId &&
        party.state !== 'nimmt-nicht-teil',
    )
  );
}
