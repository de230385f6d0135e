import { isInMatrix, type UndertakingKind } from './undertaking.ts';

/** Lists of projects, in the order in which they stand below each other. */
export const PROJECT_GROUPS = {
  kreisweit: 'Kreisweite Projekte',
  'ueber-den-kreis': 'Über den Kreis hinaus',
  oertlich: 'Örtliche Zusammenarbeit',
  staendig: 'Ständige Arbeitsgruppen',
} as const;
export type ProjectGroup = keyof typeof PROJECT_GROUPS;

/** The list an undertaking stands in, as the annual reports keep them apart (inventory 14). */
export function projectGroup({
  kind,
  crossesCounty,
}: {
  readonly kind: UndertakingKind;
  readonly crossesCounty: boolean;
}): ProjectGroup {
  if (crossesCounty) return 'ueber-den-kreis';
  if (kind === 'staendige-gruppe') return 'staendig';
  return isInMatrix(kind) ? 'kreisweit' : 'oertlich';
}
