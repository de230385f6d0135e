import { type Ratio, ratio } from '../../../../foundation/ratio.ts';
import type { Rating } from './rating.ts';

/** A round in the figures that the Main-Kinzig study reports. */
export interface RoundFigures {
  /** Tasks that at least one member wants to do together ("IKZ-Aufgaben benannt"). */
  readonly tasksNamed: number;
  /** Ideas a member that answered: tasks it wants to do together. Null where nobody answered. */
  readonly meanIdeas: Ratio | null;
  readonly mostIdeas: number;
}

/** Source: GE/CON, Anlage 3 (December 2023): about 150 tasks, 17 ideas a municipality on average, up to 70. */
export function computeRoundFigures(ratings: Iterable<Rating>): RoundFigures {
  const tasks = new Set<string>();
  const ideas = new Map<string, Set<string>>();
  for (const { member, area, task, interested } of ratings) {
    const own = ideas.get(member) ?? new Set<string>();
    ideas.set(member, own);
    if (!interested) continue;
    const key = JSON.stringify([area, task]);
    tasks.add(key);
    own.add(key);
  }
  const counts = [...ideas.values()].map((own) => own.size);
  const sum = counts.reduce((total, count) => total + count, 0);
  return {
    tasksNamed: tasks.size,
    meanIdeas: counts.length === 0 ? null : ratio(BigInt(sum), BigInt(counts.length)),
    mostIdeas: Math.max(0, ...counts),
  };
}
