import type {
  ResponsibilityRuleId,
  StateEntry,
  UndertakingKind,
} from '../../app/modules/projects/domain/index.ts';

/** An undertaking as typed in from a source. */
export interface UndertakingSeed {
  /** Stable within the seeds of an alliance; cells, listings and dates name it. */
  readonly slug: string;
  readonly title: string;
  readonly kind: UndertakingKind;
  /** Title of the second column; null where there is none. */
  readonly implementationTitle: string | null;
  /** Facts of the source in own words, German. */
  readonly description: string;
  /** Number of members of the alliance that the source prints; null where it prints none. */
  readonly printedParticipants: number | null;
  /** Members the source names, where no matrix says more; null where it names none or a matrix has cells. */
  readonly memberKeys: readonly string[] | null;
  /** Name of the published task area; null where there is none. */
  readonly taskArea: string | null;
  readonly responsibilityRule: ResponsibilityRuleId | null;
  readonly states: readonly StateEntry[];
  readonly source: string;
}

type Optional =
  | 'implementationTitle'
  | 'printedParticipants'
  | 'memberKeys'
  | 'taskArea'
  | 'responsibilityRule';

/** Fills what most undertakings do not have. */
export const undertaking = (
  facts: Omit<UndertakingSeed, Optional> & Partial<Pick<UndertakingSeed, Optional>>,
): UndertakingSeed => ({
  implementationTitle: null,
  printedParticipants: null,
  memberKeys: null,
  taskArea: null,
  responsibilityRule: null,
  ...facts,
});
