import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { Decider } from '../../domain/authority/member-bodies.ts';
import type { MatterRecord } from '../../domain/tracker/matter-record.ts';
import { replanPath } from '../../domain/tracker/replan-path.ts';
import { lockMatter } from '../../store/tracker-matter-store.ts';
import { openPlanner } from './plan-parts.ts';
import { type MatterPart, readMatterParts } from './read-matter-parts.ts';
import { type NewPath, recordPath, savePath } from './save-path.ts';

export interface PathOrder {
  readonly matterId: string;
  readonly memberKey: string;
  readonly decidedBy: Decider;
  readonly withLocalCouncil: boolean;
  readonly reason: string;
  /** Version of the member's part that the office looked at. */
  readonly version: number;
  readonly principal: Principal;
}

export interface PathRefusal {
  readonly field: 'decidedBy' | 'reason' | 'conflict';
  readonly message: string;
}

/** Lets the office name another body that decides for a member, with the reason; decided steps stay. */
export function changePath(
  services: Services,
  alliance: Alliance,
  order: PathOrder,
): Promise<Result<'changed', readonly PathRefusal[] | 'unknown'>> {
  return services.database.inAlliance(alliance.id, async (tx) => {
    const matter = await lockMatter(tx, order.matterId);
    if (!matter) return fail('unknown');
    const parts = (await readMatterParts(tx, [matter.id])).get(matter.id) ?? [];
    const part = parts.find(({ memberKey }) => memberKey === order.memberKey);
    if (!part) return fail('unknown');
    if (matter.state === 'eingestellt') return fail([STOPPED]);
    const plan = await planChange(tx, matter, part, order, services.clock.today());
    if (!plan.ok) return plan;
    await savePath(tx, alliance.id, part, plan.value);
    await recordPath(tx, alliance.id, part, plan.value, order, services.clock.now());
    return ok('changed');
  });
}

async function planChange(
  tx: Tx,
  matter: MatterRecord,
  { part, record, steps }: MatterPart,
  { decidedBy, withLocalCouncil, reason, version }: PathOrder,
  today: CalendarDate,
): Promise<Result<NewPath, readonly PathRefusal[]>> {
  if (part.version !== version) return fail([CONFLICT]);
  if (reason.trim() === '') return fail([NO_REASON]);
  const plan = await openPlanner(tx, matter, today);
  const { path, ...decided } = plan(record, part.amount, {
    chosen: { decidedBy, reason: reason.trim() },
    withLocalCouncil,
  });
  const next = replanPath(steps, path, matter.nonPublic);
  if (!next.ok) return fail([{ field: 'decidedBy', message: next.error }]);
  const ids = { matterId: matter.id, memberId: part.memberId };
  return ok({ decided, steps: next.value.map((step) => ({ ...step, ...ids })) });
}

const CONFLICT: PathRefusal = {
  field: 'conflict',
  message:
    'Dieser Weg wurde inzwischen von jemand anderem geändert. Prüfen Sie den neuen Stand und ändern Sie ihn noch einmal.',
};
const STOPPED: PathRefusal = {
  field: 'decidedBy',
  message:
    'Dieser Vorgang ist eingestellt; sein Weg lässt sich nicht ändern. Nehmen Sie die Einstellung zuerst zurück.',
};
const NO_REASON: PathRefusal = {
  field: 'reason',
  message: 'Begründen Sie, warum ein anderes Gremium entscheidet; der Grund steht im Verlauf.',
};
