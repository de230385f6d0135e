/** The three answers of the standard process (12th report, 1.2 no. 4). */
export const VERDICTS = {
  empfohlen: 'Gemeinsame Aufgabenwahrnehmung wird empfohlen',
  teilweise: 'Gemeinsame Aufgabenwahrnehmung wird teilweise empfohlen',
  'nicht-empfohlen': 'Gemeinsame Aufgabenwahrnehmung wird nicht empfohlen',
} as const;
export type Verdict = keyof typeof VERDICTS;
export const isVerdict = (text: string): text is Verdict => Object.hasOwn(VERDICTS, text);

/** The recommendation of a project group. */
export interface Recommendation {
  readonly verdict: Verdict;
  /** Never empty: the standard demands it since 2025. */
  readonly reason: string;
  /** What is recommended and what not, where it is recommended in part. */
  readonly scope: string;
  /** What a part of the group holds instead; '' where all agree. */
  readonly minorityView: string;
  /** Members it is recommended for. */
  readonly memberKeys: readonly string[];
}
