import type { MatrixColumn, ParticipationMatrix } from './build-participation-matrix.ts';

/** One figure of a printed SUMME row beside the computed one. */
export interface SumComparison {
  readonly undertakingId: string;
  readonly title: string;
  readonly of: 'participants' | 'implementers';
  readonly printed: number;
  readonly computed: number;
  readonly equal: boolean;
}

/** Every printed sum beside the sum of the cells; columns without a printed sum are left out. */
export const comparePrintedSums = (matrix: ParticipationMatrix): readonly SumComparison[] =>
  matrix.columns.flatMap(comparisons);

function comparisons({ undertaking, participants, implementers }: MatrixColumn): SumComparison[] {
  const { id: undertakingId, title, printedSum, printedImplementationSum } = undertaking;
  const compare = (of: SumComparison['of'], printed: number | null, computed: number): SumComparison[] =>
    printed === null ? [] : [{ undertakingId, title, of, printed, computed, equal: printed === computed }];
  return [
    ...compare('participants', printedSum, participants),
    ...compare('implementers', printedImplementationSum, implementers ?? 0),
  ];
}
