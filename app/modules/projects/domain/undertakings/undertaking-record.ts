import type { StateEntry, UndertakingKind } from './undertaking.ts';

/** An undertaking with its history of states. */
export interface UndertakingRecord {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: UndertakingKind;
  /** Second column of the matrix; null where there is none. */
  readonly implementationTitle: string | null;
  readonly areaId: string | null;
  /** Number of participants a source prints where no list of them is known. */
  readonly printedParticipants: number | null;
  readonly description: string;
  readonly source: string;
  readonly states: readonly StateEntry[];
}
