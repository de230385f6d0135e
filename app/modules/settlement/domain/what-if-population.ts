import { MILLION, type Millionths, millionths } from '../../../foundation/decimal.ts';
import { germanDate, germanInteger, germanList } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import { countyPopulation, populationAt, type RegisteredMember } from '../../region/domain/index.ts';
import type { MeasureNote } from './contribution-table.ts';
import { tableFigure, typedFigure, type WhatIfGround } from './what-if-ground.ts';
import type { WhatIfProblem } from './what-if-values.ts';

export const POPULATION = 'population';

/**
 * Inhabitants of all who take part: typed ones first; with the table's own key and day those of the table; else the
 * register's on the chosen day. A county counts as the sum of its municipalities unless its figure is typed.
 * Refuses and names who has none.
 */
export function populationFigures(
  ground: WhatIfGround,
): Result<ReadonlyMap<string, Millionths>, WhatIfProblem[]> {
  const figures = new Map<string, Millionths>();
  const without: string[] = [];
  for (const registered of ground.chosen) {
    const counted = inhabitants(ground, registered);
    if (!counted.ok) return counted;
    if (counted.value === null) without.push(registered.member.name);
    else figures.set(registered.member.key, counted.value);
  }
  return without.length === 0 ? ok(figures) : fail([withoutPopulation(ground, without)]);
}

/** Null where there is no count for a member. */
function inhabitants(
  ground: WhatIfGround,
  { member, population }: RegisteredMember,
): Result<Millionths | null, WhatIfProblem[]> {
  const own = typedFigure(ground, POPULATION, member.key) ?? unchangedFigure(ground, member.key);
  if (own !== null) return ok(own);
  if (member.kind === 'landkreis') return countyFigure(ground, member.key);
  const date = ground.values.populationDate;
  const counted = date === null ? null : populationAt(population, date);
  return ok(counted?.ok ? figure(counted.value.value) : null);
}

const figure = (count: number): Millionths => millionths(BigInt(count) * MILLION);

/** With the table's own key and day its figures stand, so that nothing changes where nothing was changed. */
function unchangedFigure({ table, values }: WhatIfGround, key: string): Millionths | null {
  const ownDay = table.scheme.measures[POPULATION]?.asOf === values.populationDate;
  if (values.key !== 'table' || !ownDay || values.countyPopulation !== null) return null;
  return tableFigure(table, POPULATION, key);
}

function countyFigure(ground: WhatIfGround, countyKey: string): Result<Millionths | null, WhatIfProblem[]> {
  const { values, members } = ground;
  if (values.countyPopulation !== null) {
    return counties(ground).length === 1 ? ok(figure(values.countyPopulation)) : fail([oneCountyOnly]);
  }
  if (values.populationDate === null) return ok(null);
  const summed = countyPopulation(members, countyKey, values.populationDate);
  if (summed.ok) return ok(figure(summed.value.value));
  const message = `${summed.error} Geben Sie die Einwohnerzahl des Kreises ein oder wählen Sie einen anderen Stichtag.`;
  return fail([{ field: 'kreis-einwohner', message }]);
}

const counties = ({ chosen }: WhatIfGround): RegisteredMember[] =>
  chosen.filter(({ member }) => member.kind === 'landkreis');

const oneCountyOnly: WhatIfProblem = {
  field: 'kreis-einwohner',
  message:
    'Es sind mehrere Kreise ausgewählt, die Zahl kann nur für einen gelten. Lassen Sie das Feld leer oder wählen Sie nur einen Kreis.',
};

function withoutPopulation({ values }: WhatIfGround, names: readonly string[]): WhatIfProblem {
  const day = values.populationDate === null ? '' : ` zum ${germanDate(values.populationDate)}`;
  return {
    field: 'stichtag',
    message: `Für ${germanList(names)} gibt es${day} keine Einwohnerzahl. Wählen Sie einen späteren Stichtag oder einen Schlüssel ohne Einwohner, oder nehmen Sie diese Mitglieder heraus.`,
  };
}

/** What was assumed about populations, in German sentences. */
export function populationAssumptions(ground: WhatIfGround): string[] {
  return [...counties(ground).flatMap((county) => countyAssumption(ground, county)), ...mixedDays(ground)];
}

function countyAssumption({ values, members }: WhatIfGround, { member }: RegisteredMember): string[] {
  if (values.countyPopulation !== null) {
    return [
      `Einwohnerzahl von ${member.name} nach Ihrer Eingabe: ${germanInteger(values.countyPopulation)}.`,
    ];
  }
  if (values.populationDate === null) return [];
  const summed = countyPopulation(members, member.key, values.populationDate);
  return summed.ok ? [summed.value.assumption] : [];
}

/** Counts of different days side by side are told, not hidden. */
function mixedDays({ chosen, values }: WhatIfGround): string[] {
  const { populationDate } = values;
  if (populationDate === null) return [];
  const older = chosen.flatMap(({ member, population }) => {
    const counted = populationAt(population, populationDate);
    return counted.ok && counted.value.asOf !== populationDate ? [member.name] : [];
  });
  if (older.length === 0) return [];
  return [`Für ${germanList(older)} gilt die letzte Einwohnerzahl vor dem ${germanDate(populationDate)}.`];
}

/** Origin of the populations that count: the table's own while they stand, else the register's sources. */
export function populationNote(ground: WhatIfGround): MeasureNote {
  const { table, values, chosen } = ground;
  const own = table.scheme.measures[POPULATION];
  if (
    own &&
    values.key === 'table' &&
    own.asOf === values.populationDate &&
    values.countyPopulation === null
  ) {
    return own;
  }
  const date = values.populationDate;
  const sources = chosen.flatMap(({ population }) => {
    const counted = date === null ? null : populationAt(population, date);
    return counted?.ok ? [counted.value.source] : [];
  });
  return { source: [...new Set(sources)].join('; ') || 'eigene Eingabe', asOf: date };
}
