import type { AreaPlace, BundleFigures } from './bundle-figures.ts';

/** Reads figures that were frozen as JSON. Anything else was not written by this program and throws. */
export function readFrozenFigures(value: unknown): BundleFigures {
  const record = objectOf(value);
  const round = objectOf(record['round']);
  return {
    round: { title: textOf(round['title']), slug: textOf(round['slug']), asOf: textOf(round['asOf']) },
    members: countOf(record['members']),
    wanting: countOf(record['wanting']),
    roundMembers: countOf(record['roundMembers']),
    view: record['view'] === 'kreisweit' ? 'kreisweit' : 'bilateral',
    viewReason: textOf(record['viewReason']),
    urgency: record['urgency'] === null ? null : textOf(record['urgency']),
    complexity: record['complexity'] === null ? null : textOf(record['complexity']),
    areas: listOf(record['areas']).map(placeOf),
    top: countOf(record['top']),
  };
}

function placeOf(value: unknown): AreaPlace {
  const place = objectOf(value);
  return {
    area: textOf(place['area']),
    rank: countOf(place['rank']),
    of: countOf(place['of']),
    robustness: textOf(place['robustness']),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('frozen figures: no object');
  return Object.fromEntries(Object.entries(value));
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('frozen figures: no list');
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('frozen figures: no text');
  return value;
}

function countOf(value: unknown): number {
  if (typeof value !== 'number') throw new Error('frozen figures: no count');
  return value;
}
