import type { Charter } from './charter.ts';
import type { CharterLinks } from './charter-standing.ts';

/** The working copy of a charter with the documents in which it went round. */
export interface CharterRecord extends CharterLinks {
  readonly undertakingId: string;
  /** Number of the latest saved wording; guards edits that cross. */
  readonly version: number;
  readonly charter: Charter;
}

/** A wording that went out as a version of a document. */
export interface CharterIssue {
  readonly documentId: string;
  readonly versionNumber: number;
  /** The saved wording it was. */
  readonly revision: number;
  /** What changed, or why it went out again; '' for the first. */
  readonly reason: string;
}
