import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readMailStates } from '../../../../platform/mail/outbox-store.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { MailProof } from '../../domain/information/delivery.ts';
import { type Duty, findDuties } from '../../domain/information/find-duties.ts';
import {
  countProgress,
  type DeliveryStanding,
  judgeDelivery,
  type NoticeProgress,
} from '../../domain/information/judge-delivery.ts';
import { GROUP_KEYS } from '../../domain/information/recipient-group.ts';
import { type DeliveryEntry, listDeliveries } from '../../store/staff-delivery-store.ts';
import type { StaffNoticeRecord } from '../../store/staff-notice-store.ts';

/** How the staff of one member was told. */
export interface ToldMember {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
  /** In the order of the groups. */
  readonly standings: readonly DeliveryStanding[];
}

/** A text with what is known of its way to the staff of those members that the reader may see. */
export interface ShownNotice {
  readonly notice: StaffNoticeRecord;
  readonly duties: readonly Duty[];
  readonly members: readonly ToldMember[];
  readonly progress: NoticeProgress;
}

/** Puts texts together with how the members were told; `sees` says whose rows the reader may see. */
export async function readNotices(
  tx: Tx,
  notices: readonly StaffNoticeRecord[],
  today: CalendarDate,
  sees: (memberKey: string) => boolean,
): Promise<ShownNotice[]> {
  const deliveries = await listDeliveries(
    tx,
    notices.map(({ id }) => id),
  );
  const mails = await readMailProofs(tx, deliveries);
  const members = (await listMembers(tx)).filter(({ member }) => sees(member.key));
  return notices.map((notice) => {
    const duties = findDuties(notice.occasion, notice.onDay);
    const own = deliveries.filter(({ noticeId }) => noticeId === notice.id);
    const told = members.flatMap((member) => toldMember(member, own, duties, mails, today));
    return { notice, duties, members: told, progress: countProgress(told.flatMap((row) => row.standings)) };
  });
}

type Mails = ReadonlyMap<string, MailProof>;

async function readMailProofs(tx: Tx, deliveries: readonly DeliveryEntry[]): Promise<Mails> {
  const states = await readMailStates(
    tx,
    deliveries.flatMap(({ mailKey }) => mailKey ?? []),
  );
  return new Map([...states].map(([key, state]) => [key, PROOF_OF[state] ?? 'gescheitert']));
}

/** What is held leaves only by a decision of the office: nobody was told by it. */
const PROOF_OF: Readonly<Record<string, MailProof>> = {
  sent: 'angenommen',
  waiting: 'unterwegs',
  sending: 'unterwegs',
};

function toldMember(
  { id, member }: MemberRecord,
  deliveries: readonly DeliveryEntry[],
  duties: readonly Duty[],
  mails: Mails,
  today: CalendarDate,
): ToldMember[] {
  const standings = GROUP_KEYS.flatMap((group) => {
    const delivery = deliveries.find((entry) => entry.memberId === id && entry.group === group);
    const duty = duties.find((entry) => entry.group === group);
    if (!delivery || !duty) return [];
    const mail = delivery.mailKey === null ? null : (mails.get(delivery.mailKey) ?? null);
    return [judgeDelivery(delivery, duty, mail, today)];
  });
  return standings.length === 0
    ? []
    : [{ memberId: id, memberKey: member.key, name: member.name, standings }];
}
