import type { Paper, PaperBlock } from '../../../../foundation/paper.ts';

export interface CharterPaperFacts {
  /** Title of the project. */
  readonly title: string;
  readonly office: string;
  /** "Entwurf", "Fassung 2". */
  readonly state: string;
  /** "21.11.2026". */
  readonly day: string;
  readonly isSample: boolean;
  /** The wording as blocks. */
  readonly blocks: readonly PaperBlock[];
}

/** A charter as a paper: for print, PDF and Word. */
export const charterPaper = ({ title, office, state, day, isSample, blocks }: CharterPaperFacts): Paper => ({
  title: `Projektauftrag „${title}“`,
  kicker: `${office}, ${state}`,
  author: office,
  asOf: `${state}, Stand: ${day}`,
  isSample,
  blocks,
});
