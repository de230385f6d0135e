import { germanInteger } from '../../../../foundation/german.ts';
import type { Participation } from '../participation/participation.ts';
import type { DatedCount } from './dated-count.ts';

/** What one member carries on a day. */
export interface MemberLoad {
  readonly key: string;
  readonly name: string;
  /** Running projects with a project group that it takes part in, leads, has people in. */
  readonly takesPart: number;
  readonly leads: number;
  readonly represented: number;
  /** How many its people can carry; null where it did not say, or where the reader may not know. */
  readonly capacity: DatedCount | null;
  /** The reader may not know whether it said anything. */
  readonly isGuarded: boolean;
  /** People in more projects than they can carry. */
  readonly isOverloaded: boolean;
  /** No further project fits. */
  readonly isFull: boolean;
}

/** A member with its capacity of the day and its participations in the running projects. */
export interface LoadedMember {
  readonly key: string;
  readonly name: string;
  readonly capacity: DatedCount | null;
  readonly participations: readonly Pick<Participation, 'participates' | 'represented' | 'roles'>[];
}

/**
 * What a member carries: only a project in whose group it has people binds them, so that alone counts against its
 * capacity. Taking part without people costs attention, and stands beside.
 */
export function memberLoad({ key, name, capacity, participations }: LoadedMember): MemberLoad {
  const part = participations.filter(({ participates }) => participates);
  const represented = part.filter((entry) => entry.represented).length;
  return {
    key,
    name,
    takesPart: part.length,
    leads: part.filter(({ roles }) => roles.includes('PL')).length,
    represented,
    capacity,
    isGuarded: false,
    isOverloaded: capacity !== null && represented > capacity.projects,
    isFull: capacity !== null && represented >= capacity.projects,
  };
}

/** Who is overloaded is told to office and steering group, and to the member itself; to the others never (practice 10). */
export const visibleLoads = (
  loads: readonly MemberLoad[],
  viewer: { readonly seesAll: boolean; readonly memberKeys: readonly string[] },
): MemberLoad[] =>
  loads.map((load) =>
    viewer.seesAll || viewer.memberKeys.includes(load.key)
      ? load
      : { ...load, capacity: null, isGuarded: true, isOverloaded: false, isFull: false },
  );

/** In a word and a figure: "3 von 4", "überlastet: 5 von 4". */
export function loadText({ represented, capacity, isGuarded, isOverloaded, isFull }: MemberLoad): string {
  if (isGuarded) return 'nicht für Sie einsehbar';
  if (capacity === null) return 'nicht angegeben';
  const figure = `${germanInteger(represented)} von ${germanInteger(capacity.projects)}`;
  if (isOverloaded) return `überlastet: ${figure}`;
  return isFull ? `ausgelastet: ${figure}` : `Platz frei: ${figure}`;
}
