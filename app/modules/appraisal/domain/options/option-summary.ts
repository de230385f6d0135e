import type { Cents } from '../../../../foundation/cents.ts';

/** One way to do the task together, as recommendation and report name it. */
export interface OptionSummary {
  readonly key: string;
  readonly title: string;
  readonly legalForm: string;
  readonly organisation: string;
  /** Cost of a year for all; null where it is not worked out. */
  readonly yearCost: Cents | null;
  /** Staff it needs, as a German text: "1,5 Stellen (EG 9b)". */
  readonly staffNeed: string;
  readonly materialNeed: string;
  /** Transfer of staff, Personalgestellung, co-determination: what has to be done. */
  readonly staffSteps: string;
  readonly assessment: string;
  readonly isPreferred: boolean;
}
