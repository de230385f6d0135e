import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import { type BodyField, type BodyForm, checkBody } from '../domain/check-body.ts';
import type { BodyRecord } from '../domain/meeting-records.ts';
import type { Refusal } from '../domain/refusal.ts';
import { insertBodies, updateBody } from '../store/body-store.ts';
import {
  actOnMember,
  bodySubject,
  type MemberOrder,
  type MemberScope,
  type NoScope,
} from './act-on-member.ts';

export interface BodyOrder extends MemberOrder {
  readonly form: BodyForm;
  /** The body to change with the version the edit started from; null adds one. */
  readonly target: { readonly id: string; readonly version: number } | null;
}

export type BodyProblem =
  | NoScope
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal<BodyField>[] }
  /** Someone else changed the body meanwhile: both are to be shown. */
  | { readonly kind: 'conflict'; readonly current: BodyRecord };

/** Adds or changes a body of a member. Refuses a name the member uses already, and edits that cross. */
export const recordBody = (
  services: Services,
  alliance: Alliance,
  order: BodyOrder,
): Promise<Result<'added' | 'changed', BodyProblem>> =>
  actOnMember<'added' | 'changed', BodyProblem>(services, alliance, order, async (scope) => {
    const { form, target } = order;
    const current = target && scope.bodies.find(({ id }) => id === target.id);
    if (current === undefined) return fail({ kind: 'unknown' });
    const checked = checkBody(form, scope.member.member.kind);
    const refusals = [
      ...(checked.ok ? [] : checked.error),
      ...takenName(scope, form.name.trim(), current?.id ?? null),
    ];
    if (!checked.ok || refusals.length > 0) return fail({ kind: 'refused', refusals });
    if (current === null) {
      await addBody(scope, checked.value);
      return ok('added');
    }
    if (current.version !== target?.version) return fail({ kind: 'conflict', current });
    await changeBody(scope, current, checked.value);
    return ok('changed');
  });

type Details = Parameters<typeof updateBody>[2];

async function addBody(scope: MemberScope, details: Details): Promise<void> {
  const body = { ...details, memberId: scope.member.id, isSample: false };
  await insertBodies(scope.tx, scope.allianceId, [body]);
  await scope.record({ action: 'body.added', subject: bodySubject(scope, details.name), after: details });
}

async function changeBody(scope: MemberScope, current: BodyRecord, details: Details): Promise<void> {
  await updateBody(scope.tx, current.id, details);
  await scope.record({
    action: 'body.changed',
    subject: bodySubject(scope, details.name),
    before: current,
    after: details,
  });
}

function takenName({ bodies }: MemberScope, name: string, ownId: string | null): Refusal<BodyField>[] {
  if (!bodies.some((body) => body.name === name && body.id !== ownId)) return [];
  const message = `„${name}“ ist schon eingetragen. Wählen Sie einen anderen Namen oder ändern Sie das vorhandene Gremium.`;
  return [{ field: 'name', message }];
}
