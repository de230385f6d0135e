import type { ShownTeam } from '../../use-cases/team/load-team.ts';

export interface TeamViewProps {
  /** Path of the alliance. */
  readonly base: string;
  /** Path of the project. */
  readonly path: string;
  readonly team: ShownTeam;
  /** What was done before, by its word in the address. */
  readonly told: string;
}
