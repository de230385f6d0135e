import type { CharterPage } from '../../use-cases/charter/load-charter.ts';

export interface CharterViewProps {
  /** Where the alliance's pages begin. */
  readonly base: string;
  /** Address of the project. */
  readonly path: string;
  readonly page: CharterPage;
  readonly notice?: string | undefined;
}
