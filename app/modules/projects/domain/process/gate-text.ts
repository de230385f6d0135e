import type { Stage } from './stage.ts';

/** What a gate's document is made of; the title and question come from the stage as it was copied. */
export interface GateTextParts {
  readonly projectTitle: string;
  readonly stage: Stage;
  readonly count: number;
  /** What the office writes on top of it; '' for nothing. */
  readonly introduction: string;
  readonly next: Stage | undefined;
}

export const gateTitle = ({ projectTitle, stage }: Pick<GateTextParts, 'projectTitle' | 'stage'>): string =>
  `Freigabe „${stage.title}“: ${projectTitle}`.slice(0, 200);

/** The wording that goes round: what is asked, on which papers, and what follows from an agreement. */
export function gateText({ projectTitle, stage, count, introduction, next }: GateTextParts): string {
  const parts = [
    `# ${stage.gateQuestion}`,
    `Projekt „${projectTitle}“, Stufe ${stage.position} von ${count}: ${stage.title}.`,
    introduction.trim(),
    stage.papers.length > 0 ? `## Unterlagen\n${stage.papers.map((paper) => `- ${paper}`).join('\n')}` : '',
    `## Was Ihre Antwort bewirkt\n${next ? `Stimmen alle beteiligten Kommunen zu, beginnt die Stufe „${next.title}“.` : 'Stimmen alle beteiligten Kommunen zu, ist das die letzte Stufe des Projekts.'} Wer nicht mehr teilnehmen möchte, antwortet „nimmt nicht teil“; der Rückzug aus dem Projekt wird dann eigens eingetragen.`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
