export interface EndLabel {
  readonly mark: string;
  /** Pixels from the top. */
  readonly y: number;
}

/** Height of a line of 13 px text. */
const APART = 14;

/** Moves labels at the ends of lines down where they would cover each other; their order from top to bottom stays. */
export function endLabels(labels: readonly EndLabel[]): readonly EndLabel[] {
  const placed: EndLabel[] = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    const free = (placed.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + APART;
    placed.push({ ...label, y: Math.max(label.y, free) });
  }
  return placed;
}
