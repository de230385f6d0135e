import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkMatter, type MatterForm, type MatterRefusal } from '../../domain/tracker/check-matter.ts';
import { figureColumns } from '../../domain/tracker/figure-columns.ts';
import type { MatterState } from '../../domain/tracker/matter-record.ts';
import { lockMatter, updateMatter } from '../../store/tracker-matter-store.ts';
import { listMatterMembers } from '../../store/tracker-member-store.ts';

export interface MatterChange {
  readonly id: string;
  readonly form: MatterForm;
  readonly state: MatterState;
  readonly version: number;
  /** Account that acts. */
  readonly actor: string;
}

/** Writes title, text and conditions of a matter anew; paths and results stay as they are. */
export function changeMatter(
  { database, clock }: Services,
  alliance: Alliance,
  { id, form, state, version, actor }: MatterChange,
): Promise<Result<'changed', readonly MatterRefusal[] | 'unknown'>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const before = await lockMatter(tx, id);
    if (!before) return fail('unknown');
    if (before.version !== version) return fail([CONFLICT]);
    const details = checkMatter(form, figureColumns(await listMatterMembers(tx, [id])));
    if (!details.ok) return details;
    const after = { ...before, ...details.value, state };
    await updateMatter(tx, id, after);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: 'matter.changed',
      subject: { kind: 'matter', id },
      before,
      after: { ...after, version: before.version + 1 },
    });
    return ok('changed');
  });
}

const CONFLICT: MatterRefusal = {
  field: 'conflict',
  message:
    'Dieser Vorgang wurde inzwischen von jemand anderem geändert. Prüfen Sie den neuen Stand und speichern Sie noch einmal.',
};
