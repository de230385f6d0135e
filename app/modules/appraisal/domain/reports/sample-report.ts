import type { SampleAct } from '../../../decisions/domain/index.ts';
import type { ChapterKey, ReportKind } from './report-kind.ts';

/** A made-up report with what happens to it, for demonstrations. Days count back from the day it is loaded. */
export interface SampleReport {
  readonly kind: ReportKind;
  /** When it was drafted from the data of that day. */
  readonly draftedDaysAgo: number;
  /** What the office wrote in place of the draft; must cover every chapter whose draft has a gap, where it is released. */
  readonly texts: Partial<Readonly<Record<ChapterKey, string>>>;
  /** When all chapters were released; without, it is still being written. */
  readonly releasedDaysAgo?: number;
  /** When it was frozen; after the release. */
  readonly frozenDaysAgo?: number;
  /** When it went round, until when, and what the members answered. */
  readonly sent?: {
    readonly daysAgo: number;
    readonly dueInDays: number;
    readonly introduction: string;
    readonly answers: readonly SampleAct[];
  };
  /** When those that took no further part left. */
  readonly withdrawnDaysAgo?: number;
}
