import { type Millionths, millionths } from '../../../../foundation/decimal.ts';
import { compareRatio, type Ratio, ratio } from '../../../../foundation/ratio.ts';
import type { CostProcess, MemberFacts, StepKind, VolumeEffect } from './process-model.ts';
import { WHOLE } from './workload.ts';

/** The highest threshold that the pooled cases of a year reach; undefined below all of them. */
export const effectAt = (effects: readonly VolumeEffect[], cases: Ratio): VolumeEffect | undefined =>
  effects
    .filter(({ fromCases }) => compareRatio(cases, ratio(BigInt(fromCases))) >= 0)
    .toSorted((a, b) => b.fromCases - a.fromCases)[0];

/** Percent of the minutes that a volume effect leaves; what stays in the town halls feels none. */
export const keptPercent = (kind: StepKind, effect: VolumeEffect | undefined): Millionths =>
  kind === 'vor-ort' || !effect ? WHOLE : millionths(WHOLE - effect.lessPercent);

/** Cases of a process over the given members, who all told theirs. */
export const pooledCases = (
  { id }: Pick<CostProcess, 'id'>,
  members: readonly Pick<MemberFacts, 'volumes'>[],
): bigint => members.reduce((sum, { volumes }) => sum + BigInt(volumes.get(id) ?? 0), 0n);
