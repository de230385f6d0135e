import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import { recogniseProof } from '../../../decisions/domain/index.ts';
import { findMember } from '../../../region/index.ts';
import { planWithdrawal, type WithdrawalRefusal } from '../../domain/team/plan-withdrawal.ts';
import type { TeamEvent } from '../../domain/team/team-event.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import {
  closeParticipation,
  lockOpenParticipation,
  type ParticipationRecord,
} from '../../store/participation-store.ts';
import { insertTeamEvent } from '../../store/team-event-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { endedAt } from '../participation/change-participation.ts';
import { listTeamRecipients, type TeamRecipients } from './list-team-recipients.ts';
import { readTeam } from './read-team.ts';
import { tellWithdrawal } from './tell-withdrawal.ts';
import { effectsOf } from './withdrawal-scene.ts';

export interface WithdrawalOrder {
  readonly slug: string;
  readonly memberKey: string;
  /** First day without the member. */
  readonly from: CalendarDate;
  readonly reason: string;
  readonly by: 'mitglied' | 'geschaeftsstelle';
  /** In which capacity, never a name. */
  readonly byLabel: string;
  readonly proofNote: string;
  readonly proof: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  readonly actor: string;
}

type WithdrawalResult = Result<CalendarDate, readonly WithdrawalRefusal[] | 'unknown'>;

/** Ends the participation of a member with its reason, and tells office and project leads. Answers its last day. */
export async function withdrawMember(
  services: Services,
  alliance: Alliance,
  order: WithdrawalOrder,
): Promise<WithdrawalResult> {
  const recipients = await listTeamRecipients(services, alliance);
  return inActing(services, alliance, order.actor, async (acting) => {
    const { tx, today } = acting;
    const undertaking = await lockUndertaking(tx, order.slug);
    const member = await findMember(tx, order.memberKey);
    if (!undertaking || !member) return fail('unknown');
    const current = await lockOpenParticipation(tx, undertaking.id, member.id);
    const state = stateAt(undertaking.states, today)?.state ?? null;
    const planned = planWithdrawal(
      { state, current: current ?? null, today },
      { ...order, hasProof: order.proof !== undefined },
    );
    if (!planned.ok || !current) return planned.ok ? fail('unknown') : planned;
    const proof = await keepProof(services, acting, order);
    if (!proof.ok) return proof;
    const proven = { proofSha256: proof.value, documentId: null };
    await leave(acting, { recipients, order, undertaking, current, name: member.member.name }, proven);
    return planned;
  });
}

/** What a withdrawal rests on: a stored file, or the document that the member answered. */
type Proof = Pick<TeamEvent, 'proofSha256' | 'documentId'>;

export interface Leaving {
  readonly recipients: TeamRecipients;
  readonly order: Omit<WithdrawalOrder, 'proof' | 'actor'>;
  readonly undertaking: UndertakingRecord;
  readonly current: ParticipationRecord;
  readonly name: string;
}

/** Ends the interval on the day before, keeps why, tells whom it concerns, and the trail. */
export async function leave(
  acting: Acting,
  { recipients, order, undertaking, current, name }: Leaving,
  proof: Proof,
): Promise<void> {
  const { tx, today, alliance } = acting;
  const { memberKey, from } = order;
  const team = await readTeam(tx, undertaking, from, today);
  const event = eventOf(acting, order, current.memberId, proof);
  const lastDay = addDays(from, -1);
  await closeParticipation(tx, current, lastDay);
  await insertTeamEvent(tx, alliance.id, { ...event, undertakingId: undertaking.id });
  const effects = effectsOf(team, memberKey);
  await tellWithdrawal(acting, recipients, team, { ...order, name, effects });
  await recordUndertaking(
    acting,
    undertaking.slug,
    'member-left',
    { participations: [endedAt(current, memberKey, lastDay)], event },
    { participations: [{ ...current, memberKey }] },
  );
}

/** The stored file that proves what the office declares for a member; the file's bytes decide what it is. */
async function keepProof(
  services: Services,
  { tx, alliance }: Acting,
  { by, proof }: WithdrawalOrder,
): Promise<Result<string | null, readonly WithdrawalRefusal[]>> {
  if (by === 'mitglied' || !proof) return ok(null);
  const type = recogniseProof(proof.bytes);
  if (!type.ok) return fail([{ field: 'nachweis', message: type.error }]);
  const { sha256 } = await storeFile(services, tx, alliance.id, { ...proof, contentType: type.value });
  return ok(sha256);
}

const eventOf = (
  { at }: Acting,
  { from, reason, byLabel, proofNote }: Leaving['order'],
  memberId: string,
  proof: Proof,
): TeamEvent => ({
  ...proof,
  memberId,
  kind: 'rueckzug',
  onDay: from,
  reason: reason.trim(),
  byLabel,
  proofNote: proofNote.trim(),
  recordedAt: at,
});
