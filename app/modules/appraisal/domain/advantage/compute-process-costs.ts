import { type Cents, cents, sumCents } from '../../../../foundation/cents.ts';
import { ratio, ratioToFixed } from '../../../../foundation/ratio.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { PayGradeRate } from '../../../surveys/domain/index.ts';
import { missingFacts, modelFaults } from './missing-facts.ts';
import { gradesPooled, gradesToday } from './model-grades.ts';
import { type PooledGround, type PooledOutcome, pooledShares } from './pooled-shares.ts';
import type { MemberCosts, ProcessCosts } from './process-costs.ts';
import type { MemberFacts, ProcessModel } from './process-model.ts';
import { type RateTable, rateTable } from './rate-table.ts';
import { splitMembers } from './split-pool.ts';
import { staffingToday, todayCost } from './today-cost.ts';
import { AS_ENTERED, type Variation } from './variation.ts';

/**
 * What a task costs each member today and together in a year (process costs: cases × minutes × rate), to the cent.
 * Figures exist for members whose facts are complete, and the pooled ones are worked out as if only these took part,
 * so that what is split is covered. What is missing is said, never taken for zero.
 */
export function computeProcessCosts(
  model: ProcessModel,
  rates: readonly PayGradeRate[],
  variation: Variation = AS_ENTERED,
): ProcessCosts {
  const told = model.members.map((facts) => ({ facts, missing: missingFacts(facts, model.processes) }));
  const complete = told.filter(({ missing }) => missing.length === 0).map(({ facts }) => facts);
  const today = ratesToday(model, rates);
  const ground = pooledGround(model, complete, rates);
  const outcome = ground.ok && today.ok && complete.length > 0 ? pooledShares(ground.value, variation) : null;
  const members = told.map(({ facts, missing }) =>
    today.ok && missing.length === 0
      ? completeMember(facts, model, today.value, outcome, variation)
      : { ...UNKNOWN, memberKey: facts.memberKey, name: facts.name, missing },
  );
  return {
    members,
    ...sumsOf(members),
    centres: outcome?.centres ?? [],
    split: outcome?.split ?? null,
    faults: { today: today.ok ? [] : today.error, pooled: ground.ok ? [] : ground.error },
  };
}

/** The rates of the pay grades that do the work today. */
export function ratesToday(
  model: ProcessModel,
  rates: readonly PayGradeRate[],
): Result<RateTable, readonly string[]> {
  const faults = modelFaults(model);
  if (faults.length > 0) return fail(faults);
  return rateTable(rates, gradesToday(model), model.pricedOn);
}

/** What the pooled figures rest on, or every reason why there are none. */
export function pooledGround(
  { processes, pooled, pricedOn }: ProcessModel,
  members: readonly MemberFacts[],
  rates: readonly PayGradeRate[],
): Result<PooledGround, readonly string[]> {
  if (pooled === null)
    return fail([
      'Die gemeinsamen Kosten sind noch nicht eingetragen. Ohne sie steht nur fest, was es heute kostet.',
    ]);
  const table = rateTable(rates, gradesPooled({ processes, pooled }), pricedOn);
  const weights = splitMembers(pooled.splitKey, members, processes);
  if (table.ok && weights.ok)
    return ok({ members, processes, pooled, rates: table.value, weights: weights.value });
  return fail([...(table.ok ? [] : table.error), ...(weights.ok ? [] : [weights.error])]);
}

const UNKNOWN = { today: null, pooled: null, saving: null, percent: null, staffing: null } as const;

function completeMember(
  facts: MemberFacts,
  { processes, pooled: cost }: ProcessModel,
  rates: RateTable,
  outcome: PooledOutcome | null,
  variation: Variation,
): MemberCosts {
  const today = todayCost(facts, processes, rates, variation);
  const pooled = outcome?.shares.get(facts.memberKey) ?? null;
  const saving = pooled && cents(today.total - pooled.total);
  return {
    memberKey: facts.memberKey,
    name: facts.name,
    today,
    pooled,
    saving,
    percent: saving === null ? null : percentOf(saving, today.total),
    staffing: staffingToday(facts, processes, rates, cost),
    missing: [],
  };
}

/** Part of an amount in percent, one place, rounded half up; null of nothing. */
const percentOf = (part: Cents, whole: Cents): string | null =>
  whole === 0n ? null : ratioToFixed(ratio(part * 100n, whole), 1);

function sumsOf(members: readonly MemberCosts[]): Pick<ProcessCosts, 'total' | 'counted' | 'losers'> {
  const pairs = members.flatMap(({ today, pooled }) => (today && pooled ? [{ today, pooled }] : []));
  const today = sumCents(pairs.map((pair) => pair.today.total));
  const pooled = sumCents(pairs.map((pair) => pair.pooled.total));
  const saving = cents(today - pooled);
  return {
    total: { today, pooled, saving, percent: percentOf(saving, today) },
    counted: pairs.length,
    losers: members.filter((member) => member.saving !== null && member.saving < 0n).map(({ name }) => name),
  };
}
