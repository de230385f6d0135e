import type { Cents } from '../../../../foundation/cents.ts';

/** What doing a task together would mean for one member in a year. */
export interface MemberAdvantage {
  readonly memberKey: string;
  readonly name: string;
  /** What the task costs it today; null where its facts are missing. */
  readonly today: Cents | null;
  /** What it would pay together; null where it cannot be computed. */
  readonly pooled: Cents | null;
  /** `today` less `pooled`: negative where it pays more; null where one of both is missing. */
  readonly saving: Cents | null;
  /** Why a figure is missing, or what it rests on, as a German sentence. */
  readonly note: string;
}

/** Result of the advantage check: always per member, since a sum can hide who pays more. */
export interface AdvantageResult {
  /** In the order of the alliance's lists. */
  readonly members: readonly MemberAdvantage[];
  /** Sums over the members whose figures are complete. */
  readonly total: { readonly today: Cents; readonly pooled: Cents; readonly saving: Cents };
  /** Names of members that would pay more. */
  readonly losers: readonly string[];
  /** The criteria with their evidence, each as one German sentence. */
  readonly criteria: readonly {
    readonly title: string;
    readonly verdict: 'spricht-dafuer' | 'neutral' | 'spricht-dagegen' | 'offen';
    readonly evidence: string;
  }[];
}
