import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import { checkSitting, type SittingField, type SittingForm } from '../domain/check-sitting.ts';
import type { BodyRecord, SittingDetails, SittingRecord } from '../domain/meeting-records.ts';
import type { Refusal } from '../domain/refusal.ts';
import { listSittingsOf, updateCancelled, updateSitting } from '../store/sitting-store.ts';
import {
  actOnMember,
  bodySubject,
  type MemberOrder,
  type MemberScope,
  type NoScope,
} from './act-on-member.ts';

export interface SittingOrder extends MemberOrder {
  readonly sittingId: string;
  /** Version the edit started from. */
  readonly version: number;
}

export type SittingProblem =
  | NoScope
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal<SittingField>[] }
  /** Someone else changed the sitting meanwhile: both are to be shown. */
  | { readonly kind: 'conflict'; readonly current: SittingRecord };

/** Changes day, closing date and remark of a sitting. Refuses edits that cross. */
export const changeSitting = (
  services: Services,
  alliance: Alliance,
  { form, ...order }: SittingOrder & { readonly form: SittingForm },
): Promise<Result<'changed', SittingProblem>> =>
  actOnSitting(services, alliance, order, async (scope, { body, sitting, others }) => {
    const checked = checkSitting(form, { body, others });
    if (!checked.ok) return fail({ kind: 'refused', refusals: checked.error });
    if (sitting.version !== order.version) return fail({ kind: 'conflict', current: sitting });
    await updateSitting(scope.tx, sitting.id, checked.value);
    await scope.record({
      action: 'sitting.changed',
      subject: sittingSubject(scope, body, checked.value),
      before: sitting,
      after: checked.value,
    });
    return ok('changed');
  });

/** Cancels a sitting, or takes that back. Done already it changes nothing; a sitting changed meanwhile is a conflict. */
export const cancelSitting = (
  services: Services,
  alliance: Alliance,
  { cancelled, ...order }: SittingOrder & { readonly cancelled: boolean },
): Promise<Result<'changed' | 'unchanged', SittingProblem>> =>
  actOnSitting(services, alliance, order, async (scope, { body, sitting }) => {
    if (sitting.cancelled === cancelled) return ok('unchanged');
    if (sitting.version !== order.version) return fail({ kind: 'conflict', current: sitting });
    await updateCancelled(scope.tx, sitting.id, cancelled);
    await scope.record({
      action: cancelled ? 'sitting.cancelled' : 'sitting.restored',
      subject: sittingSubject(scope, body, sitting),
      before: { cancelled: sitting.cancelled },
      after: { cancelled },
    });
    return ok('changed');
  });

interface Found {
  readonly body: BodyRecord;
  readonly sitting: SittingRecord;
  /** The other sittings of the body. */
  readonly others: readonly SittingRecord[];
}

const actOnSitting = <T>(
  services: Services,
  alliance: Alliance,
  order: SittingOrder,
  act: (scope: MemberScope, found: Found) => Promise<Result<T, SittingProblem>>,
): Promise<Result<T, SittingProblem>> =>
  actOnMember<T, SittingProblem>(services, alliance, order, async (scope) => {
    const sittings = await listSittingsOf(
      scope.tx,
      scope.bodies.map(({ id }) => id),
    );
    const sitting = sittings.find(({ id }) => id === order.sittingId);
    const body = scope.bodies.find(({ id }) => id === sitting?.bodyId);
    if (!sitting || !body) return fail({ kind: 'unknown' });
    const others = sittings.filter(({ id, bodyId }) => bodyId === body.id && id !== sitting.id);
    return act(scope, { body, sitting, others });
  });

const sittingSubject = (scope: MemberScope, { name }: BodyRecord, { on }: Pick<SittingDetails, 'on'>) => ({
  kind: 'sitting',
  id: `${bodySubject(scope, name).id}/${on}`,
});
