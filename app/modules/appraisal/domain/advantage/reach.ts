/** Who asks, as far as this decision needs it. */
export interface Asker {
  readonly viewer: { readonly seesAll: boolean; readonly memberKeys: readonly string[] };
  readonly mayKeep: boolean;
}

/** What someone sees of an advantage check, and may enter. */
export interface AdvantageReach {
  /** Members whose cost the reader sees. */
  readonly sees: (memberKey: string) => boolean;
  /**
   * Members whose minutes, cases and posts the reader sees: with them "0.4 posts, EG 9b" is one person of a small town
   * hall (practice 21), so only the member itself and those who keep the model do.
   */
  readonly seesWork: (memberKey: string) => boolean;
  /** Members the reader may enter figures for. */
  readonly writes: (memberKey: string) => boolean;
  readonly mayKeep: boolean;
}

/**
 * Cost per member is for office, steering group, auditors, whoever keeps the project, accounts of no single member, and
 * the members of the project. Whoever works for another member sees sums alone.
 */
export function reachOf({ viewer, mayKeep }: Asker, projectKeys: readonly string[]): AdvantageReach {
  const { seesAll, memberKeys } = viewer;
  const isOutside = memberKeys.length > 0 && !memberKeys.some((key) => projectKeys.includes(key));
  const seesEach = seesAll || mayKeep || !isOutside;
  const isOwn = (key: string) => memberKeys.includes(key);
  return {
    sees: (key) => seesEach || isOwn(key),
    seesWork: (key) => mayKeep || isOwn(key),
    writes: (key) => projectKeys.includes(key) && (mayKeep || isOwn(key)),
    mayKeep,
  };
}
