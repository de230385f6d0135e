/** What is done about a finding before the sheet can be handed on. */
export const SEVERITIES = {
  verhindert: 'Muss geklärt werden',
  begruendung: 'Braucht eine Begründung',
  hinweis: 'Hinweis',
} as const;
export type Severity = keyof typeof SEVERITIES;

/** Something about an answer that whoever hands the sheet on has to see. Nothing is ever changed by it. */
export interface Finding {
  /** Question it is about. */
  readonly question: string;
  /** The other question of a contradiction. */
  readonly other: string | null;
  readonly kind: 'fehlt' | 'bereich' | 'widerspruch' | 'summe' | 'bedingung' | 'ohne-angabe';
  readonly severity: Severity;
  readonly sentence: string;
  /** What to do; '' where nothing must be done. */
  readonly remedy: string;
}

/** Findings that must be settled before the sheet is handed on or released. */
export const hindrances = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity !== 'hinweis');

/** Those among them about what was answered, not about what is still to be answered. */
export const standsOut = (findings: readonly Finding[]): Finding[] =>
  hindrances(findings).filter(({ kind }) => kind !== 'fehlt');
