import { germanDecimal, germanInteger } from '../../../../foundation/german.ts';
import type { BundleFigures } from './bundle-figures.ts';

/** A figure that a later round or a later answer gives differently. */
export interface FigureChange {
  readonly label: string;
  /** As frozen when the bundle became ready, in German notation. */
  readonly frozen: string;
  /** As it would be now. */
  readonly now: string;
}

/** Where today's figures differ from the frozen ones; empty where nothing has changed. The round itself comes first. */
export function compareFigures(frozen: BundleFigures, now: BundleFigures): FigureChange[] {
  const before = new Map(linesOf(frozen));
  const after = new Map(linesOf(now));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((label) => {
    const [was, is] = [before.get(label) ?? '–', after.get(label) ?? '–'];
    return was === is ? [] : [{ label, frozen: was, now: is }];
  });
}

const linesOf = (figures: BundleFigures): [string, string][] => [
  ['Bedarfsabfrage', figures.round.title],
  ['Mitglieder', germanInteger(figures.members)],
  ['mit Interesse', `${germanInteger(figures.wanting)} von ${germanInteger(figures.roundMembers)}`],
  ['Sicht', figures.view],
  ['Ø Dringlichkeit', figures.urgency === null ? '–' : germanDecimal(figures.urgency)],
  ['Ø Komplexität', figures.complexity === null ? '–' : germanDecimal(figures.complexity)],
  ...figures.areas.map(({ area, rank, of }): [string, string] => [`Rang von ${area}`, `${rank} von ${of}`]),
];
