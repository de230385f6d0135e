import { MILLION, type Millionths, millionths } from '../../../../foundation/decimal.ts';

/** `study`: Untersuchungspartner of the needs round (U-Kommune); `other`: every other member asked. */
export type Cohort = 'study' | 'other';

/** What one member said about one task. An empty mark is missing, never zero. */
export interface Rating {
  readonly member: string;
  readonly cohort: Cohort;
  readonly area: string;
  readonly task: string;
  /** Whether the member wants to do this task together with others. */
  readonly interested: boolean;
  /** 1 (can wait) to 10 (most urgent), in millionths. */
  readonly urgency: Millionths | null;
  /** 1 (simple) to 10 (hardest to carry out together), in millionths. */
  readonly complexity: Millionths | null;
}

export const LOWEST_MARK = 1n * MILLION;
export const HIGHEST_MARK = 10n * MILLION;

/** A whole mark (1 to 10) as it is stored, in millionths. */
export const wholeMark = (mark: number): Millionths => millionths(BigInt(mark) * MILLION);
