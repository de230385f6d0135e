import type { Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import { findMember, type MemberRecord } from '../../region/index.ts';
import type { BodyRecord, PauseRecord } from '../domain/meeting-records.ts';
import { type NextSitting, nextSitting } from '../domain/next-sitting.ts';
import { listBodiesOf } from '../store/body-store.ts';
import { listPauses } from '../store/pause-store.ts';
import { listSittingsOf } from '../store/sitting-store.ts';
import { joinSittings, type SittingLine } from './list-sittings.ts';
import { toCalendar } from './read-body-calendars.ts';

/** A body with the next sitting that a paper of today still reaches, or why none is known. */
export interface BodyLine {
  readonly body: BodyRecord;
  readonly next: Result<NextSitting, string>;
}

/** A member with its bodies in the order of a paper's path. */
export interface MemberBodies {
  readonly member: MemberRecord['member'];
  readonly bodies: readonly BodyLine[];
  /** All sittings, earliest first, cancelled ones included. */
  readonly sittings: readonly SittingLine[];
  readonly pauses: readonly PauseRecord[];
}

/** The bodies and sittings of one member by its key. */
export const findMemberBodies = (
  { database, clock }: Services,
  alliance: Alliance,
  key: string,
): Promise<MemberBodies | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const record = await findMember(tx, key);
    if (!record) return undefined;
    const bodies = await listBodiesOf(tx, record.id);
    const sittings = await listSittingsOf(
      tx,
      bodies.map(({ id }) => id),
    );
    const pauses = await listPauses(tx);
    const lines = bodies.map((body) => {
      const own = sittings.filter(({ bodyId }) => bodyId === body.id);
      const question = { body: toCalendar(body, key, own), pauses };
      return { body, next: nextSitting(question, clock.today()) };
    });
    return {
      member: record.member,
      bodies: lines,
      sittings: joinSittings(sittings, bodies, [record], pauses),
      pauses,
    };
  });
