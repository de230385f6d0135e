import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import { takeLock } from '../../../../platform/take-lock.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { findMember } from '../../../region/index.ts';
import type { DatedCount } from '../../domain/portfolio/dated-count.ts';
import {
  type CountForm,
  type CountRefusal,
  decideCountRemoval,
  planCount,
} from '../../domain/portfolio/plan-count.ts';
import {
  deleteCapacity,
  deleteParallelLimit,
  insertCapacities,
  insertParallelLimits,
  listCapacities,
  listParallelLimits,
} from '../../store/portfolio-count-store.ts';

/** Whose number it is: the limit of the alliance, or the capacity of a member. */
export type CountOwner =
  | { readonly kind: 'limit' }
  | { readonly kind: 'capacity'; readonly memberKey: string };

/** The history of one number, and how it is changed. */
interface CountHistory {
  readonly recorded: readonly DatedCount[];
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The smallest number that makes sense. */
  readonly least: 0 | 1;
  readonly insert: (entry: DatedCount) => Promise<void>;
  readonly remove: (validFrom: CalendarDate) => Promise<void>;
}

/** Adds an entry to the history of a limit or capacity; what held before stays. */
export const recordCount = (
  services: Services,
  alliance: Alliance,
  owner: CountOwner,
  form: CountForm,
  actor: string,
): Promise<Result<'changed', readonly CountRefusal[] | 'unknown'>> =>
  changeCounts(services, alliance, owner, actor, async ({ recorded, least, insert }) => {
    const planned = planCount(recorded, form, { today: services.clock.today(), least });
    if (!planned.ok) return planned;
    await insert(planned.value);
    return ok({ act: 'recorded', after: planned.value });
  });

/** Takes out an entry that has not begun. The problem is a German sentence. */
export const removeCount = (
  services: Services,
  alliance: Alliance,
  owner: CountOwner,
  validFrom: string,
  actor: string,
): Promise<Result<'changed', { readonly problem: string } | 'unknown'>> =>
  changeCounts<{ readonly problem: string } | 'unknown'>(
    services,
    alliance,
    owner,
    actor,
    async ({ recorded, remove }) => {
      const day = parseCalendarDate(validFrom);
      const found = day.ok ? recorded.find((entry) => entry.validFrom === day.value) : undefined;
      if (!found) return fail('unknown' as const);
      const decided = decideCountRemoval(found.validFrom, services.clock.today());
      if (!decided.ok) return fail({ problem: decided.error });
      await remove(found.validFrom);
      return ok({ act: 'removed', before: found });
    },
  );

interface Changed {
  readonly act: 'recorded' | 'removed';
  readonly before?: DatedCount;
  readonly after?: DatedCount;
}

/** One number at a time: of two changes at the same second the second sees what the first left. */
const changeCounts = <E>(
  { database, clock }: Services,
  alliance: Alliance,
  owner: CountOwner,
  actor: string,
  change: (history: CountHistory) => Promise<Result<Changed, E>>,
): Promise<Result<'changed', E | 'unknown'>> =>
  database.inAlliance(alliance.id, async (tx) => {
    await takeLock(tx, `projects.portfolio_count ${alliance.id}`);
    const history = await readHistory(tx, alliance.id, owner);
    if (!history) return fail('unknown');
    const changed = await change(history);
    if (!changed.ok) return changed;
    const { act, before, after } = changed.value;
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: `${history.action}.${act}`,
      subject: history.subject,
      before,
      after,
    });
    return ok('changed');
  });

async function readHistory(tx: Tx, allianceId: string, owner: CountOwner): Promise<CountHistory | undefined> {
  if (owner.kind === 'limit')
    return {
      recorded: await listParallelLimits(tx),
      action: 'parallel-limit',
      subject: { kind: 'parallel-limit', id: '' },
      least: 1,
      insert: (entry) => insertParallelLimits(tx, allianceId, [entry]),
      remove: (validFrom) => deleteParallelLimit(tx, validFrom),
    };
  const member = await findMember(tx, owner.memberKey);
  if (member?.member.standing !== 'mitglied') return undefined;
  return {
    recorded: (await listCapacities(tx)).filter(({ memberId }) => memberId === member.id),
    action: 'member-capacity',
    subject: { kind: 'member-capacity', id: owner.memberKey },
    least: 0,
    insert: (entry) => insertCapacities(tx, allianceId, [{ ...entry, memberId: member.id }]),
    remove: (validFrom) => deleteCapacity(tx, member.id, validFrom),
  };
}
