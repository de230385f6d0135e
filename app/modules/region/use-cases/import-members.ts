import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import { recordChange } from '../../../platform/audit/record-change.ts';
import type { Services } from '../../../platform/services.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { MunicipalRegister } from '../domain/gv100ad.ts';
import type { Member } from '../domain/member.ts';
import type { MemberChange, MemberImportPlan } from '../domain/member-import.ts';
import { planMemberImport } from '../domain/plan-member-import.ts';
import {
  insertMembers,
  listMembers,
  lockMembers,
  type MemberRecord,
  updateMember,
} from '../store/member-store.ts';
import { insertPopulations } from '../store/population-store.ts';

export interface MemberImportOrder {
  readonly register: MunicipalRegister;
  readonly countyKeys: readonly string[];
  /** Day the list's populations were counted. */
  readonly populationAsOf: CalendarDate;
  /** Account or command that acts. */
  readonly actor: string;
  /** Plan alone: nothing is written. */
  readonly dryRun: boolean;
}

/**
 * Brings the members in line with the official list and answers what that was (or would be). Counts that contradict a
 * recorded one and members missing in the list are left for people to settle. One audit entry for the whole run.
 */
export function importMembers(
  { database, clock }: Services,
  alliance: Alliance,
  order: MemberImportOrder,
): Promise<Result<MemberImportPlan, string>> {
  return database.inAlliance(alliance.id, async (tx) => {
    await lockMembers(tx, alliance.id);
    const current = await listMembers(tx);
    const planned = planMemberImport({ ...order, current });
    if (!planned.ok || order.dryRun) return planned;
    const changed = changedMembers(planned.value);
    if (!writesAnything(planned.value, changed)) return planned;
    await apply(tx, alliance.id, planned.value, current, changed);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor: order.actor,
      action: 'members.imported',
      subject: { kind: 'members', id: `gv100ad-${order.register.effectiveDate}` },
      before: { changed: [...changed.values()].map(({ from }) => from) },
      after: summaryOf(planned.value, order, changed),
    });
    return ok(planned.value);
  });
}

const writesAnything = (plan: MemberImportPlan, changed: ReadonlyMap<string, MemberChange>): boolean =>
  plan.added.length + plan.populationAdded.length + changed.size > 0;

/** Each change of the plan carries the member after that change alone: taken together they are one update. */
function changedMembers(plan: MemberImportPlan): ReadonlyMap<string, MemberChange> {
  const merged = new Map<string, MemberChange>();
  const merge = (changes: readonly MemberChange[], fields: (to: Member) => Partial<Member>): void => {
    for (const { from, to } of changes)
      merged.set(from.key, { from, to: { ...(merged.get(from.key)?.to ?? from), ...fields(to) } });
  };
  merge(plan.renamed, ({ name, officialName }) => ({ name, officialName }));
  merge(plan.reclassified, ({ kind, ars }) => ({ kind, ars }));
  merge(plan.areaChanged, ({ areaHectares }) => ({ areaHectares }));
  return merged;
}

async function apply(
  tx: Tx,
  allianceId: string,
  plan: MemberImportPlan,
  current: readonly MemberRecord[],
  changed: ReadonlyMap<string, MemberChange>,
): Promise<void> {
  const ids = new Map(current.map(({ member, id }) => [member.key, id]));
  const additions = plan.added.map(({ member, population }) => ({
    member,
    population: population ? [population] : [],
  }));
  await insertMembers(tx, allianceId, additions);
  for (const [key, { to }] of changed) await updateMember(tx, { id: ids.get(key) ?? '' }, to);
  const counts = plan.populationAdded.map(({ member, read }) => ({
    memberId: ids.get(member.key) ?? '',
    entry: read,
  }));
  await insertPopulations(tx, allianceId, counts);
}

const summaryOf = (
  plan: MemberImportPlan,
  { register, countyKeys, populationAsOf }: MemberImportOrder,
  changed: ReadonlyMap<string, MemberChange>,
) => ({
  effectiveDate: register.effectiveDate,
  counties: countyKeys,
  populationAsOf,
  added: plan.added,
  changed: [...changed.values()].map(({ to }) => to),
  populations: plan.populationAdded.map(({ member, read }) => ({ key: member.key, value: read.value })),
});
