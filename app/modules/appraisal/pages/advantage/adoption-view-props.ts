import type { AdoptionPage } from '../../use-cases/advantage/adopt-answers.ts';
import type { Values } from './form-state.tsx';

export interface AdoptionViewProps {
  readonly path: string;
  readonly back: string;
  readonly page: AdoptionPage;
  /** What was chosen, by field. */
  readonly chosen: Values;
  /** Somebody changed figures since the preview was read. */
  readonly isCrossed: boolean;
}
