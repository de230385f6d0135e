import type { PlannedMember } from './round-plan.ts';
import type { SeededRandom } from './seeded-random.ts';

/** An area and how many members of one cohort are to want it. */
export interface AreaDemand {
  readonly area: string;
  readonly members: number;
}

const SWAPS_PER_MEMBER = 60;

/**
 * Says which member wants which areas so that both counts hold: areas per member and members per area. Begins with the
 * members that still want most (this finds an answer whenever there is one) and then swaps at random.
 */
export function assignAreas(
  members: readonly PlannedMember[],
  demands: readonly AreaDemand[],
  random: SeededRandom,
): Map<string, Set<string>> {
  const wanted = new Map(members.map(({ member }) => [member, new Set<string>()]));
  for (const demand of demands.toSorted((a, b) => b.members - a.members))
    giveTo(wanted, members, demand, random);
  for (const { member, areas } of members)
    if (wanted.get(member)?.size !== areas)
      throw new Error(`Plan does not add up: ${member} wants ${areas} areas`);
  for (let i = 0; i < members.length * SWAPS_PER_MEMBER; i += 1) swapOnce(wanted, members, random);
  return wanted;
}

function giveTo(
  wanted: Map<string, Set<string>>,
  members: readonly PlannedMember[],
  demand: AreaDemand,
  random: SeededRandom,
): void {
  const open = ({ member, areas }: PlannedMember): number => areas - (wanted.get(member)?.size ?? 0);
  const eager = random.shuffled(members).toSorted((a, b) => open(b) - open(a));
  for (const { member } of eager.slice(0, demand.members)) wanted.get(member)?.add(demand.area);
}

/** Two members trade one area each that the other does not have: both counts stay. */
function swapOnce(
  wanted: Map<string, Set<string>>,
  members: readonly PlannedMember[],
  random: SeededRandom,
): void {
  const [first, second] = random.shuffled(members);
  const mine = wanted.get(first?.member ?? '');
  const theirs = wanted.get(second?.member ?? '');
  if (!mine || !theirs) return;
  const [give] = random.shuffled([...mine].filter((area) => !theirs.has(area)));
  const [take] = random.shuffled([...theirs].filter((area) => !mine.has(area)));
  if (give === undefined || take === undefined) return;
  mine.delete(give);
  mine.add(take);
  theirs.delete(take);
  theirs.add(give);
}
