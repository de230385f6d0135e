import type { CriterionDraft } from './check-criterion.ts';
import type { FactsDraft } from './check-member-facts.ts';
import type { PooledDraft } from './check-pooled-cost.ts';
import type { ProcessDraft, StepDraft } from './check-process.ts';

/** A step of a sample; others name it by its key. */
export interface SampleStep extends StepDraft {
  readonly key: string;
}

export interface SampleProcess extends ProcessDraft {
  readonly key: string;
  readonly steps: readonly SampleStep[];
}

/** What a member told, by keys of processes and steps. */
export interface SampleFacts extends FactsDraft {
  readonly memberKey: string;
}

/** Scores of a member by titles of criteria: allein, gemeinsam. */
export interface SampleScores {
  readonly memberKey: string;
  readonly scores: Readonly<Record<string, readonly [string, string]>>;
}

/** A made-up advantage check, played by the acts of real ones. */
export interface SampleAdvantage {
  /** Of the project. */
  readonly slug: string;
  readonly daysAgo: number;
  readonly processes: readonly SampleProcess[];
  readonly facts: readonly SampleFacts[];
  readonly pooled: PooledDraft | null;
  /** Those of the default list that the group has decided on. */
  readonly decided: readonly Pick<CriterionDraft, 'title' | 'verdict' | 'statement' | 'evidence'>[];
  readonly scores: readonly SampleScores[];
}
