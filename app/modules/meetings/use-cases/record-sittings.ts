import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import { hasSittings } from '../domain/body.ts';
import type { BodyRecord } from '../domain/meeting-records.ts';
import { readSittingLines, type WrongLine } from '../domain/read-sitting-lines.ts';
import { insertSittings, listSittingsOf } from '../store/sitting-store.ts';
import { actOnMember, bodySubject, type MemberOrder, type NoScope } from './act-on-member.ts';

export interface SittingsOrder extends MemberOrder {
  readonly bodyId: string;
  /** One day a line. */
  readonly text: string;
}

export type SittingsProblem =
  | NoScope
  | { readonly kind: 'no-body' }
  | { readonly kind: 'refused'; readonly lines: readonly WrongLine[] };

export interface AddedSittings {
  readonly body: BodyRecord;
  readonly count: number;
}

/** Adds the sittings of a body, all or none. */
export const recordSittings = (
  services: Services,
  alliance: Alliance,
  order: SittingsOrder,
): Promise<Result<AddedSittings, SittingsProblem>> =>
  actOnMember<AddedSittings, SittingsProblem>(services, alliance, order, async (scope) => {
    const body = scope.bodies.find(({ id }) => id === order.bodyId);
    if (!body || !hasSittings(body)) return fail({ kind: 'no-body' });
    const others = await listSittingsOf(scope.tx, [body.id]);
    const read = readSittingLines(order.text, { body, others });
    if (!read.ok) return fail({ kind: 'refused', lines: read.error });
    const added = read.value.map((sitting) => ({ ...sitting, bodyId: body.id, isSample: false }));
    await insertSittings(scope.tx, scope.allianceId, added);
    await scope.record({
      action: 'sitting.added',
      subject: { ...bodySubject(scope, body.name), kind: 'sitting' },
      after: { sittings: read.value },
    });
    return ok({ body, count: added.length });
  });
