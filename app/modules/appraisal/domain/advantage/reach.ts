/** Who asks, as far as the cost of members is concerned. */
export interface Asker {
  readonly viewer: { readonly seesAll: boolean; readonly memberKeys: readonly string[] };
  /** Office, and whoever works for the member that leads. */
  readonly mayKeep: boolean;
}

/** Members whose cost someone sees. */
export interface CostReach {
  readonly sees: (memberKey: string) => boolean;
}

/**
 * Cost per member is for office, steering group, auditors, whoever keeps the project, accounts of no single member, and
 * the members of the project. Whoever works for another member sees sums alone.
 */
export function reachOf({ viewer, mayKeep }: Asker, projectKeys: readonly string[]): CostReach {
  const { seesAll, memberKeys } = viewer;
  const isOutside = memberKeys.length > 0 && !memberKeys.some((key) => projectKeys.includes(key));
  const seesEach = seesAll || mayKeep || !isOutside;
  return { sees: (key) => seesEach || memberKeys.includes(key) };
}

/** Who asks of a check. */
export interface CheckAsker extends Asker {
  /** Office, and of those who work for the leading member its project lead alone. */
  readonly keepsFigures: boolean;
  /** The project has ended: nobody writes any more. */
  readonly isOver: boolean;
}

/** What someone sees of an advantage check, and may enter. */
export interface AdvantageReach extends CostReach {
  /**
   * Members whose minutes, cases and posts the reader sees: with them "0.4 posts, EG 9b" is one person of a small town
   * hall (practice 21), so only the member itself and those who keep the figures do.
   */
  readonly seesWork: (memberKey: string) => boolean;
  /** Members the reader may enter figures and scores for. */
  readonly writes: (memberKey: string) => boolean;
  /** Sees what single members told and lack, and how each of them scores. */
  readonly keepsFigures: boolean;
  /** Changes model and criteria. */
  readonly mayWrite: boolean;
  readonly isOver: boolean;
}

/** The reach of someone within the check of a project with these members. */
export function advantageReach(asker: CheckAsker, projectKeys: readonly string[]): AdvantageReach {
  const { viewer, mayKeep, keepsFigures, isOver } = asker;
  const seesWork = (key: string) => keepsFigures || viewer.memberKeys.includes(key);
  return {
    ...reachOf(asker, projectKeys),
    seesWork,
    writes: (key) => !isOver && projectKeys.includes(key) && seesWork(key),
    keepsFigures,
    mayWrite: mayKeep && !isOver,
    isOver,
  };
}
