import type { Millionths } from '../../../foundation/decimal.ts';
import { germanList } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import { type AllocationInput, EQUAL, labelOf } from '../../allocation/domain/index.ts';
import { tableFigure, typedFigure, type WhatIfGround } from './what-if-ground.ts';
import { POPULATION, populationFigures } from './what-if-population.ts';
import type { WhatIfProblem } from './what-if-values.ts';

type Figures = ReadonlyMap<string, Millionths>;

/** The measures that layers and cap count by, without `equal`, which everyone has. */
export function usedMeasures({ layers, cap }: Pick<AllocationInput, 'layers' | 'cap'>): string[] {
  const used = layers.flatMap((layer) => (layer.kind === 'flat' ? [] : [layer.of]));
  return [...new Set([...used, ...(cap === null ? [] : [cap.of])])].filter((measure) => measure !== EQUAL);
}

/** The figures of all measures by member. Refuses and names every member that lacks one: missing is not zero. */
export function memberMeasures(
  ground: WhatIfGround,
  measures: readonly string[],
): Result<ReadonlyMap<string, Figures>, WhatIfProblem[]> {
  const read = measures.map((measure) => figuresOf(ground, measure));
  const problems = read.flatMap((figures) => (figures.ok ? [] : figures.error));
  if (problems.length > 0) return fail(problems);
  const columns = read.flatMap((figures) => (figures.ok ? [figures.value] : []));
  return ok(
    new Map(
      ground.chosen.map(({ member: { key } }) => [
        key,
        new Map(
          measures.flatMap((measure, index): [string, Millionths][] => {
            const figure = columns[index]?.get(key);
            return figure === undefined ? [] : [[measure, figure]];
          }),
        ),
      ]),
    ),
  );
}

const figuresOf = (ground: WhatIfGround, measure: string): Result<Figures, WhatIfProblem[]> =>
  measure === POPULATION ? populationFigures(ground) : ownFigures(ground, measure);

function ownFigures(ground: WhatIfGround, measure: string): Result<Figures, WhatIfProblem[]> {
  const figures = new Map<string, Millionths>();
  const problems: WhatIfProblem[] = [];
  for (const { member } of ground.chosen) {
    const figure = typedFigure(ground, measure, member.key) ?? tableFigure(ground.table, measure, member.key);
    if (figure !== null) figures.set(member.key, figure);
    else problems.push({ field: `m.${member.key}`, message: missing(member.name, measure) });
  }
  return problems.length > 0 ? fail(problems) : ok(figures);
}

const missing = (name: string, measure: string): string =>
  `Für ${name} fehlt eine Angabe: Tragen Sie die ${labelOf(measure).many} ein (0, wenn es keine sind) oder wählen Sie einen anderen Schlüssel.`;

/** "Alle Ausgewählten haben 0 Stunden …" for a split that has nothing to go by. */
export const nothingToShareBy = (measures: readonly string[]): string =>
  `Bei allen Ausgewählten ist die Zahl der ${germanList(measures.map((measure) => labelOf(measure).many))} 0, so lässt sich nichts verteilen. Tragen Sie Werte ein oder wählen Sie einen anderen Schlüssel.`;
