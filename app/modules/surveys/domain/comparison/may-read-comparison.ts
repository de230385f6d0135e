import type { SurveyState } from '../life/survey.ts';

/** How much of a comparison someone sees. */
export type ComparisonReach =
  /** Office and project lead: sheets as they are released, also personnel of fewer than three people. */
  | 'alles'
  /** After the release for all: every member's figures, small personnel hidden. */
  | 'alle'
  /** Before it: the figures of the own members, beside nothing. */
  | 'eigene'
  | 'nichts';

export interface ComparisonReader {
  readonly mayKeep: boolean;
  /** Steering group and auditors. */
  readonly seesAll: boolean;
  /** Whether it works for a member that was asked. */
  readonly isAsked: boolean;
  /** Whether it works for a member that takes part in the project. */
  readonly takesPart: boolean;
}

/** Who may read how much of the comparison of a survey in a state (practice 9: nobody sees another's unreleased answers). */
export function reachOf(state: SurveyState, reader: ComparisonReader): ComparisonReach {
  if (reader.mayKeep) return 'alles';
  if (!reader.isAsked && !reader.takesPart && !reader.seesAll) return 'nichts';
  return state === 'freigegeben' ? 'alle' : 'eigene';
}
