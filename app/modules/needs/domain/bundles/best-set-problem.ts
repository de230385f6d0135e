import { compareCodePoints } from '../../../../foundation/code-point-order.ts';

/** Something that could be started, with what it brings and whom it burdens. */
export interface SetCandidate {
  readonly id: string;
  readonly title: string;
  /** Points in hundredths, whole and not negative: the score of the ranking, or any other common measure. */
  readonly value: number;
  /** Load per member key in projects, whole and not negative; a member that is missing carries none. */
  readonly loads: ReadonlyMap<string, number>;
}

/** How many projects the main office (Hauptamt) of a member carries already and can carry in all. */
export interface LoadLimit {
  readonly key: string;
  readonly name: string;
  readonly used: number;
  readonly limit: number;
}

/** Which projects to start together, at most `capacity`, so that no member carries more than its limit. */
export interface BestSetQuestion {
  readonly candidates: readonly SetCandidate[];
  readonly capacity: number;
  /** A member without a limit carries any load. */
  readonly limits: readonly LoadLimit[];
  /** Ids that must be in and ids that must stay out. */
  readonly fixedIn?: ReadonlySet<string>;
  readonly fixedOut?: ReadonlySet<string>;
}

/** What a sum of values may reach without losing exactness, with room for the multipliers of the search. */
export const VALUE_MAX = 1_000_000_000;

/** Candidates by value, the highest first, equal ones by id: the order that decides between equally good sets. */
export const inValueOrder = (candidates: readonly SetCandidate[]): SetCandidate[] =>
  candidates.toSorted((a, b) => b.value - a.value || compareCodePoints(a.id, b.id));

/** Limits that a set breaks, with the load it would come to, in the order of the limits. */
export function brokenLimits(
  { limits }: Pick<BestSetQuestion, 'limits'>,
  set: readonly SetCandidate[],
): (LoadLimit & { readonly load: number })[] {
  return limits.flatMap((limit) => {
    const added = set.reduce((sum, { loads }) => sum + (loads.get(limit.key) ?? 0), 0);
    const load = limit.used + added;
    return added > 0 && load > limit.limit ? [{ ...limit, load }] : [];
  });
}
