import type { FieldError } from '../../../../ui/notice.tsx';
import type { LoadedStages, ShownStage } from '../../use-cases/process/load-stages.ts';
import type { TypedStage } from './read-stage-form.ts';

export interface StageViewProps {
  /** Where the alliance's pages begin. */
  readonly base: string;
  /** Address of the project. */
  readonly path: string;
  readonly loaded: LoadedStages;
  readonly shown: ShownStage;
  readonly typed: TypedStage | null;
  readonly errors: readonly FieldError[];
  readonly message: string | undefined;
}
