import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { escalations } from '../../domain/inbox/escalations.ts';
import type { WaitingItem } from '../../domain/inbox/waiting-item.ts';
import { readWaitingDocuments } from '../circulation/read-waiting.ts';
import { readWaitingNotices } from '../notices/read-waiting.ts';
import { readWaitingSignatures } from '../signature/read-waiting-signatures.ts';
import { readTrackerWaiting } from '../tracker/read-waiting.ts';

/** Who looks, and in which alliance. */
export interface Viewer {
  readonly principal: Principal;
  readonly allianceId: string;
  readonly slug: string;
}

/** What one topic (circulation, signature, tracker, notices) knows to wait for someone. */
export type TopicReader = (tx: Tx, viewer: Viewer, today: CalendarDate) => Promise<readonly WaitingItem[]>;

/** What decisions know to wait for someone, one line a topic; modules above add theirs. */
export const TOPICS: readonly TopicReader[] = [
  readWaitingDocuments,
  readWaitingSignatures,
  readTrackerWaiting,
  readWaitingNotices,
];

/** Three days cover a weekend: nobody is reported for answering on Monday what was due on Friday. */
const ESCALATE_AFTER_DAYS = 3;

/**
 * What waits for someone in the alliance of the transaction: what he may do for his members, and for the coordinator
 * what members have left undone for three days.
 */
export async function readWaiting(
  tx: Tx,
  viewer: Viewer,
  today: CalendarDate,
  topics: readonly TopicReader[],
): Promise<readonly WaitingItem[]> {
  const own = await askTopics(tx, viewer, today, topics);
  return isCoordinator(viewer, today) ? [...own, ...(await readLate(tx, viewer, today, topics))] : own;
}

async function askTopics(
  tx: Tx,
  viewer: Viewer,
  today: CalendarDate,
  topics: readonly TopicReader[],
): Promise<readonly WaitingItem[]> {
  const answers: (readonly WaitingItem[])[] = [];
  // One after the other: a transaction has one connection.
  for (const topic of topics) answers.push(await topic(tx, viewer, today));
  return answers.flat();
}

const isCoordinator = ({ principal, allianceId }: Viewer, today: CalendarDate): boolean =>
  principal.grants.some(
    (grant) =>
      grant.allianceId === allianceId &&
      grant.role === 'coordinator' &&
      (grant.validTo === null || grant.validTo >= today),
  );

/** Asks once for all members: a viewer who is the head of each of them sees everything that waits for any. */
async function readLate(
  tx: Tx,
  { allianceId, slug }: Viewer,
  today: CalendarDate,
  topics: readonly TopicReader[],
): Promise<readonly WaitingItem[]> {
  const members = (await listMembers(tx)).map(({ member }) => member);
  const names = new Map(members.map(({ key, name }) => [key, name]));
  const grants = members.map(({ key }) => ({
    allianceId,
    role: 'head' as const,
    memberKey: key,
    validTo: null,
  }));
  const allHeads = { accountId: NOBODY, address: '', displayName: '', grants };
  const items = await askTopics(tx, { principal: allHeads, allianceId, slug }, today, topics);
  return escalations(items, (key) => names.get(key) ?? key, today, ESCALATE_AFTER_DAYS);
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
