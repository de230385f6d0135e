import { cents, sumCents } from '../../../../foundation/cents.ts';
import { divideRoundHalfUp } from '../../../../foundation/integer-division.ts';
import { multiplyRatio, ratio } from '../../../../foundation/ratio.ts';
import { centreStaff, centresOf } from './centre-staff.ts';
import type { CentreStaff, PooledShare, ProcessCosts } from './process-costs.ts';
import type { CostProcess, MemberFacts, PooledCost, StepKind } from './process-model.ts';
import type { RateTable } from './rate-table.ts';
import { type SplitMember, splitPool } from './split-pool.ts';
import { roundCents } from './today-cost.ts';
import type { Variation } from './variation.ts';
import { effectAt, keptPercent, pooledCases } from './volume-effect.ts';
import { addWork, costOfWork, stepUnits, type Workload } from './workload.ts';

/** What is settled before the shares: complete members, their weights, the rates of the day. */
export interface PooledGround {
  readonly members: readonly MemberFacts[];
  readonly processes: readonly CostProcess[];
  readonly pooled: PooledCost;
  readonly rates: RateTable;
  readonly weights: readonly SplitMember[];
}

export interface PooledOutcome {
  readonly shares: ReadonlyMap<string, PooledShare>;
  readonly centres: readonly CentreStaff[];
  readonly split: NonNullable<ProcessCosts['split']>;
}

/** What each member pays together: the work of its own cases, and its part of what is split. Parts add up to the cent. */
export function pooledShares(ground: PooledGround, variation: Variation): PooledOutcome {
  const { members, processes, pooled, rates, weights } = ground;
  const centres = centresOf(processes).map((kind) => {
    const all: Workload = new Map();
    for (const facts of members) addPooledWork(all, facts, ground, variation, kind);
    return centreStaff(kind, all, pooled, rates, variation);
  });
  const split = {
    fixed: roundCents(multiplyRatio(ratio(pooled.fixedCost), variation.fixedCost)),
    setUp: cents(divideRoundHalfUp(pooled.setUpCost, BigInt(pooled.setUpYears))),
    idle: sumCents(centres.map(({ idle }) => idle)),
    members: weights,
  };
  const parts = {
    fixed: splitPool(split.fixed, pooled.splitKey, weights),
    setUp: splitPool(split.setUp, pooled.splitKey, weights),
    idle: splitPool(split.idle, pooled.splitKey, weights),
  };
  const shares = members.map((facts) => [facts.memberKey, shareOf(facts, ground, variation, parts)] as const);
  return { shares: new Map(shares), centres, split };
}

/** Work of one member by pooled minutes, for one kind of step or all. */
function addPooledWork(
  load: Workload,
  facts: MemberFacts,
  { processes, members }: Pick<PooledGround, 'processes' | 'members'>,
  { volume }: Variation,
  kind?: StepKind,
): void {
  for (const process of processes) {
    const cases = facts.volumes.get(process.id) ?? 0;
    const effect = effectAt(process.effects, multiplyRatio(ratio(pooledCases(process, members)), volume));
    for (const step of process.steps) {
      if (kind !== undefined && step.kind !== kind) continue;
      const kept = keptPercent(step.kind, effect);
      addWork(load, step.gradePooled, stepUnits(cases, step.sharePercent, step.minutesPooled, kept));
    }
  }
}

type Parts = Readonly<Record<'fixed' | 'setUp' | 'idle', ReturnType<typeof splitPool>>>;

function shareOf(facts: MemberFacts, ground: PooledGround, variation: Variation, parts: Parts): PooledShare {
  const load: Workload = new Map();
  addPooledWork(load, facts, ground, variation);
  const factor = multiplyRatio(multiplyRatio(variation.volume, variation.minutesPooled), variation.rates);
  const staff = roundCents(multiplyRatio(costOfWork(load, ground.rates), factor));
  const part = (name: keyof Parts) => parts[name].get(facts.memberKey) ?? { amount: cents(0n), basis: '' };
  const [fixed, setUp, idle] = [part('fixed'), part('setUp'), part('idle')];
  const further = facts.furtherPooled;
  return {
    staff,
    further,
    fixed: fixed.amount,
    setUp: setUp.amount,
    idle: idle.amount,
    total: sumCents([staff, further, fixed.amount, setUp.amount, idle.amount]),
    basis: { fixed: fixed.basis, setUp: setUp.basis, idle: idle.basis },
  };
}
