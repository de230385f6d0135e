import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { readStandingsOf } from '../../../decisions/index.ts';
import { findMember } from '../../../region/index.ts';
import { planWithdrawal, type WithdrawalRefusal } from '../../domain/team/plan-withdrawal.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { lockOpenParticipation } from '../../store/participation-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import type { TeamRecipients } from './list-team-recipients.ts';
import { type Leaving, leave } from './withdraw-member.ts';

export interface AnsweredWithdrawals {
  readonly slug: string;
  /** The document of the project to which they answered that they take no part: their declaration. */
  readonly documentId: string;
  /** First day without them. */
  readonly from: CalendarDate;
  readonly members: readonly { readonly memberKey: string; readonly reason: string }[];
  /** In which capacity it is entered, never a name. */
  readonly byLabel: string;
}

/** Why nobody left: by member, or because there is no such project. */
export type AnsweredFault = 'unknown' | readonly (WithdrawalRefusal & { readonly memberKey: string })[];

/**
 * Ends the participation of members that answered a document of the project with "takes no part", within the caller's
 * transaction, and tells office and project leads: all of them or none. A second time it refuses.
 */
export async function withdrawByAnswer(
  acting: Acting,
  recipients: TeamRecipients,
  order: AnsweredWithdrawals,
): Promise<Result<'withdrawn', AnsweredFault>> {
  const undertaking = await lockUndertaking(acting.tx, order.slug);
  if (!undertaking) return fail('unknown');
  const declared = await declarations(acting, undertaking, order);
  const planned = [];
  for (const member of order.members)
    planned.push(await planOne(acting, undertaking, { ...order, ...member }, declared));
  const refused = planned.flatMap((plan) => (plan.ok ? [] : plan.error));
  if (refused.length > 0) return fail(refused);
  for (const plan of planned)
    if (plan.ok)
      await leave(
        acting,
        { ...plan.value, recipients, undertaking },
        { proofSha256: null, documentId: order.documentId },
      );
  return ok('withdrawn');
}

type One = AnsweredWithdrawals & AnsweredWithdrawals['members'][number];

async function planOne(
  { tx, today }: Acting,
  undertaking: UndertakingRecord,
  order: One,
  declared: ReadonlyMap<string, string>,
): Promise<Result<Omit<Leaving, 'recipients' | 'undertaking'>, Exclude<AnsweredFault, 'unknown'>>> {
  const { memberKey, slug, from, reason, byLabel } = order;
  const refuse = (refusals: readonly WithdrawalRefusal[]) =>
    fail(refusals.map((refusal) => ({ ...refusal, memberKey })));
  const member = await findMember(tx, memberKey);
  const document = declared.get(memberKey);
  if (!member || document === undefined) return refuse([NOT_DECLARED]);
  const current = await lockOpenParticipation(tx, undertaking.id, member.id);
  const request = {
    ...{ slug, memberKey, from, reason, byLabel },
    by: 'mitglied' as const,
    proofNote: `Antwort auf „${document}“`,
  };
  const state = stateAt(undertaking.states, today)?.state ?? null;
  const facts = { state, current: current ?? null, today };
  const planned = planWithdrawal(facts, { ...request, hasProof: true });
  if (!planned.ok || !current) return refuse(planned.ok ? [NOT_DECLARED] : planned.error);
  return ok({ order: request, current, name: member.member.name });
}

const NOT_DECLARED: WithdrawalRefusal = {
  field: 'stand',
  message: 'Die Kommune hat nicht geantwortet, dass sie nicht teilnimmt. Laden Sie die Seite neu.',
};

/** Title of the document, by each member that declared by it that it takes no part. */
async function declarations(
  { tx }: Acting,
  undertaking: UndertakingRecord,
  { documentId }: AnsweredWithdrawals,
): Promise<ReadonlyMap<string, string>> {
  const standings = await readStandingsOf(tx, projectSubject(undertaking).path);
  const found = standings.find(({ document }) => document.id === documentId);
  const leaving = found?.parties.filter(({ state }) => state === 'nimmt-nicht-teil') ?? [];
  return new Map(leaving.map(({ memberKey }) => [memberKey, found?.document.title ?? '']));
}
