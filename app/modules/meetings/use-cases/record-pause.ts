import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import { recordChange } from '../../../platform/audit/record-change.ts';
import type { Services } from '../../../platform/services.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { checkPause, type PauseField, type PauseForm } from '../domain/check-pause.ts';
import type { NewPause, PauseRecord } from '../domain/meeting-records.ts';
import type { Refusal } from '../domain/refusal.ts';
import { deletePause, insertPauses, listPauses, lockPauses, updatePause } from '../store/pause-store.ts';

/** The pause an edit started from. */
export interface PauseTarget {
  readonly id: string;
  readonly version: number;
}

export type PauseProblem =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal<PauseField>[] }
  /** Someone else changed the pause meanwhile: both are to be shown. */
  | { readonly kind: 'conflict'; readonly current: PauseRecord };

export interface PauseOrder {
  readonly form: PauseForm;
  /** Null adds a pause. */
  readonly target: PauseTarget | null;
  /** Account that acts. */
  readonly actor: string;
}

/** Adds or changes a pause of the alliance. Refuses one that is entered already, and edits that cross. */
export function recordPause(
  { database, clock }: Services,
  alliance: Alliance,
  { form, target, actor }: PauseOrder,
): Promise<Result<'added' | 'changed', PauseProblem>> {
  return database.inAlliance(alliance.id, async (tx) => {
    await lockPauses(tx, alliance.id);
    const pauses = await listPauses(tx);
    const current = target && pauses.find(({ id }) => id === target.id);
    if (current === undefined) return fail({ kind: 'unknown' });
    const checked = checkPause(form);
    if (!checked.ok) return fail({ kind: 'refused', refusals: checked.error });
    const others = pauses.filter(({ id }) => id !== current?.id);
    if (others.some((other) => isSame(other, checked.value)))
      return fail({ kind: 'refused', refusals: [KNOWN] });
    if (current && current.version !== target?.version) return fail({ kind: 'conflict', current });
    await save(tx, alliance.id, current, checked.value);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: current ? 'pause.changed' : 'pause.added',
      subject: { kind: 'pause', id: checked.value.title },
      ...(current && { before: current }),
      after: checked.value,
    });
    return ok(current ? 'changed' : 'added');
  });
}

const KNOWN: Refusal<PauseField> = {
  field: 'title',
  message: 'Diese Pause ist mit denselben Tagen schon eingetragen. Ändern Sie die vorhandene.',
};

const isSame = (a: NewPause, b: NewPause): boolean =>
  a.kind === b.kind && a.startsOn === b.startsOn && a.endsOn === b.endsOn;

const save = (tx: Tx, allianceId: string, current: PauseRecord | null, pause: NewPause): Promise<void> =>
  current ? updatePause(tx, current.id, pause) : insertPauses(tx, allianceId, [pause]);

/** Removes a pause. The trail keeps what it was; estimates no longer leave its days out. */
export function removePause(
  { database, clock }: Services,
  alliance: Alliance,
  { id, version, actor }: PauseTarget & { readonly actor: string },
): Promise<Result<PauseRecord, PauseProblem>> {
  return database.inAlliance(alliance.id, async (tx) => {
    await lockPauses(tx, alliance.id);
    const current = (await listPauses(tx)).find((pause) => pause.id === id);
    if (!current) return fail({ kind: 'unknown' });
    if (current.version !== version) return fail({ kind: 'conflict', current });
    await deletePause(tx, id);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: 'pause.removed',
      subject: { kind: 'pause', id: current.title },
      before: current,
    });
    return ok(current);
  });
}
