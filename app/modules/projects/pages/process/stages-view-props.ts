import type { LoadedStages } from '../../use-cases/process/load-stages.ts';

export interface StagesViewProps {
  /** Where the alliance's pages begin. */
  readonly base: string;
  /** Address of the project. */
  readonly path: string;
  readonly loaded: LoadedStages;
}
