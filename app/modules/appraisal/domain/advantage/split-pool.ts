import { type Cents, NO_CENTS } from '../../../../foundation/cents.ts';
import { MILLION, type Millionths, millionths } from '../../../../foundation/decimal.ts';
import { germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { allocate, EQUAL } from '../../../allocation/domain/index.ts';
import type { CostProcess, MemberFacts, SplitKey } from './process-model.ts';

/** What a member weighs in a split: whole numbers. */
export interface SplitMember {
  readonly memberKey: string;
  readonly name: string;
  readonly weight: bigint;
}

/** Weights of the members by a key, or why the key cannot be used. */
export function splitMembers(
  key: SplitKey,
  members: readonly MemberFacts[],
  processes: readonly CostProcess[],
): Result<readonly SplitMember[], string> {
  const weighed = members.map((facts) => ({
    memberKey: facts.memberKey,
    name: facts.name,
    weight: weightOf(key, facts, processes),
  }));
  const unknown = weighed.filter(({ weight }) => weight === null).map(({ name }) => name);
  if (unknown.length > 0)
    return fail(
      `Für ${germanList(unknown)} ist keine Einwohnerzahl bekannt. Wählen Sie einen anderen Schlüssel.`,
    );
  const known = weighed.map(({ weight, ...member }) => ({ ...member, weight: weight ?? 0n }));
  if (known.length > 0 && known.every(({ weight }) => weight === 0n))
    return fail(
      'Nach Fallzahlen lässt sich nicht teilen, weil alle 0 sind. Wählen Sie einen anderen Schlüssel.',
    );
  return ok(known);
}

function weightOf(key: SplitKey, facts: MemberFacts, processes: readonly CostProcess[]): bigint | null {
  switch (key) {
    case 'gleich':
      return 1n;
    case 'faelle':
      return processes.reduce((sum, { id }) => sum + BigInt(facts.volumes.get(id) ?? 0), 0n);
    case 'einwohner':
      return facts.inhabitants === null ? null : BigInt(facts.inhabitants);
  }
}

/** One member's part of a pool, with its Rechenweg as a German line. */
export interface PoolPart {
  readonly amount: Cents;
  readonly basis: string;
}

const MEASURES = { gleich: EQUAL, faelle: 'cases', einwohner: 'population' } as const;

/** Splits an amount by weights to the cent; the parts add up to it (module allocation). At least one weight is above 0. */
export function splitPool(
  pool: Cents,
  key: SplitKey,
  members: readonly SplitMember[],
): ReadonlyMap<string, PoolPart> {
  if (pool === 0n) return new Map(members.map(({ memberKey }) => [memberKey, NOTHING]));
  const of = MEASURES[key];
  const split = allocate({
    pool,
    period: null,
    members: members.map(({ memberKey, name, weight }) => ({
      id: memberKey,
      name,
      measures: new Map<string, Millionths>([[of, millionths(weight * MILLION)]]),
      from: null,
      to: null,
    })),
    prorate: [],
    layers: [{ kind: 'rest', name: 'Anteil', of }],
    floor: null,
    cap: null,
    guaranteed: null,
  });
  if (!split.ok) throw new Error(`a pool could not be split: ${split.error.message}`);
  return new Map(
    split.value.members.map(({ id, amount, parts }) => [id, { amount, basis: parts[0]?.basis ?? '' }]),
  );
}

const NOTHING: PoolPart = { amount: NO_CENTS, basis: '' };
