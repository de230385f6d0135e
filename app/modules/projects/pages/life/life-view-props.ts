import type { LifePage } from '../../use-cases/life/load-life.ts';

export interface LifeViewProps {
  readonly base: string;
  /** Address of the project's own page. */
  readonly path: string;
  readonly life: LifePage;
  readonly isOffice: boolean;
  readonly message: string | undefined;
}
