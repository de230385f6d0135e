import type { Ratio } from '../../../foundation/ratio.ts';
import { type Constraint, narrowBy } from './constraint.ts';
import { type Interval, intersect, point, sameInterval } from './interval.ts';

/** What each figure may be. */
export type Domains = ReadonlyMap<string, Interval>;

/**
 * Narrows every figure until each rule leaves all of them as they are; null: no figures at all satisfy the rules.
 * Where the rules form a tree (see `formsTree`), every number left belongs to some solution: narrowing one rule at a
 * time decides the whole, because rules then share at most one figure and each leaves whole intervals
 * (arc consistency of acyclic constraint networks, Freuder 1982).
 */
export function narrow(domains: Domains, constraints: readonly Constraint[]): Domains | null {
  const narrowed = new Map(domains);
  for (let changed = true; changed; ) {
    changed = false;
    for (const constraint of constraints) {
      for (const name of [constraint.result, ...constraint.parts]) {
        const before = domainOf(narrowed, name);
        const after = narrowBy(constraint, name, (other) => domainOf(narrowed, other));
        if (after === null) return null;
        if (sameInterval(before, after)) continue;
        narrowed.set(name, after);
        changed = true;
      }
    }
  }
  return narrowed;
}

/** Narrows after fixing some figures; null where they admit no solution. */
export function pin(
  domains: Domains,
  values: ReadonlyMap<string, Ratio>,
  constraints: readonly Constraint[],
): Domains | null {
  const pinned = new Map(domains);
  for (const [name, value] of values) {
    const domain = intersect(domainOf(pinned, name), point(value));
    if (domain === null) return null;
    pinned.set(name, domain);
  }
  return narrow(pinned, constraints);
}

/** A figure without a domain is an error of the description and throws. */
export function domainOf(domains: Domains, name: string): Interval {
  const domain = domains.get(name);
  if (domain === undefined) throw new RangeError(`no domain for ${name}`);
  return domain;
}

/** Whether no figure can be reached from itself over different rules. */
export function formsTree(constraints: readonly Constraint[]): boolean {
  const groups = new Map<string, string>();
  const groupOf = (node: string): string => {
    const parent = groups.get(node) ?? node;
    return parent === node ? node : groupOf(parent);
  };
  return constraints.every((constraint, index) =>
    [constraint.result, ...constraint.parts].every((name) => {
      const [rule, figure] = [groupOf(`rule ${index}`), groupOf(name)];
      groups.set(rule, figure);
      return rule !== figure;
    }),
  );
}
