import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { listMembers } from '../../region/index.ts';
import type { BodyCalendar } from '../domain/body-calendar.ts';
import type { BodyRecord, SittingRecord } from '../domain/meeting-records.ts';
import { listBodiesFrom } from '../store/body-store.ts';
import { listSittingsWithLast } from '../store/sitting-store.ts';

/**
 * The bodies of all members that are at work on a day or later, by place on the path of a paper, with their sittings
 * from that day on and the last one held before. One query for each table, however many members there are.
 */
export async function readBodyCalendars(tx: Tx, from: CalendarDate): Promise<BodyCalendar[]> {
  const keys = new Map((await listMembers(tx)).map(({ id, member }) => [id, member.key]));
  const bodies = await listBodiesFrom(tx, from);
  const sittings = Map.groupBy(await listSittingsWithLast(tx, from), ({ bodyId }) => bodyId);
  return bodies.map((body) => toCalendar(body, keys.get(body.memberId) ?? '', sittings.get(body.id) ?? []));
}

/** A body as the rules about dates take it. One that ends sits on no later day, recorded or estimated. */
export const toCalendar = (
  { id, kind, name, position, closingDays, rhythmWeeks, activeTo }: BodyRecord,
  memberKey: string,
  sittings: readonly SittingRecord[],
): BodyCalendar => ({
  id,
  memberKey,
  kind,
  name,
  position,
  closingDays,
  rhythmWeeks: activeTo === null ? rhythmWeeks : null,
  sittings: activeTo === null ? sittings : sittings.filter(({ on }) => on <= activeTo),
});
