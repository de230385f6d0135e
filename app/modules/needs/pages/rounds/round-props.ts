import type { RoundFile } from '../../use-cases/rounds/load-round.ts';

/** What the parts of a round's page show. */
export interface RoundViewProps {
  /** Where the alliance's pages begin. */
  readonly base: string;
  readonly file: RoundFile;
  /** What was done just now. */
  readonly notice?: string | undefined;
}
