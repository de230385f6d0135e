import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { rolesIn } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import { readActingMembers, type Viewer } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import { listParticipants } from '../../store/rating-store.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';
import { listValidationAnswers } from '../../store/validation-answer-store.ts';
import { listRunningValidations } from '../../store/validation-store.ts';

type Running = Awaited<ReturnType<typeof listRunningValidations>>[number];

/** Orders that a person has to confirm for members, and for the office those whose last day has passed. */
export async function readWaitingValidations(
  tx: Tx,
  { principal, allianceId }: Viewer,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const running = await listRunningValidations(tx);
  if (running.length === 0) return [];
  const acting = await readActingMembers(tx, principal, allianceId, today);
  const isOffice = rolesIn(principal, allianceId, today).includes('coordinator');
  const items: WaitingItem[] = [];
  for (const validation of running) {
    const round = await findRound(tx, validation.roundId);
    if (!round) continue;
    const open = acting.length > 0 ? await readUnanswered(tx, round.id) : new Map<string, string>();
    for (const { memberKey } of acting) {
      const name = open.get(memberKey);
      if (name !== undefined)
        items.push(itemOf(round, validation, { memberKey, task: `Rangfolge bestätigen für ${name}` }));
    }
    if (isOffice && validation.dueOn < today)
      items.push(
        itemOf(round, validation, { memberKey: null, task: 'Rangfolge von Hand setzen und abschließen' }),
      );
  }
  return items;
}

const itemOf = (
  { slug, title }: RoundRecord,
  { dueOn, startedOn, isSample }: Running,
  whose: Pick<WaitingItem, 'memberKey' | 'task'>,
): WaitingItem => ({
  kind: 'rangfolge',
  title,
  path: `/runden/${slug}/top20`,
  dueOn,
  waitsSince: startedOn,
  amount: null,
  isSample,
  ...whose,
});

/** Names of the members that were asked and have not answered, by key. */
async function readUnanswered(tx: Tx, roundId: string): Promise<ReadonlyMap<string, string>> {
  const asked = await listParticipants(tx, roundId);
  const answered = new Set((await listValidationAnswers(tx, roundId)).map(({ memberId }) => memberId));
  return new Map(
    (await listMembers(tx))
      .filter(({ id }) => asked.has(id) && !answered.has(id))
      .map(({ member: { key, name } }) => [key, name]),
  );
}
