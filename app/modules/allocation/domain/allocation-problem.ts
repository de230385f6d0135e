import { fail, type Result } from '../../../foundation/result.ts';

export type PathSegment = string | number;

/** Why an allocation is refused. */
export interface AllocationProblem {
  /** Place in the input as a reader writes it: `members[3].measures.hours`; empty for the whole input. */
  readonly path: string;
  /** The same place, step by step. */
  readonly segments: readonly PathSegment[];
  /** One German sentence: what is wrong and what to do. */
  readonly message: string;
}

export const allocationProblem = (segments: readonly PathSegment[], message: string): AllocationProblem => ({
  path: writePath(segments),
  segments,
  message,
});

/** Refuses with a problem. */
export const refuse = (segments: readonly PathSegment[], message: string): Result<never, AllocationProblem> =>
  fail(allocationProblem(segments, message));

const writePath = (segments: readonly PathSegment[]): string =>
  segments.map(writeSegment).join('').replace(/^\./, '');

const writeSegment = (segment: PathSegment): string =>
  typeof segment === 'number' ? `[${segment}]` : `.${segment}`;
