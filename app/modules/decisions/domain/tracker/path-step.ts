import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { PaperState } from './paper-transitions.ts';
import { isAdvisory, type Station } from './station.ts';
import { isResult, type StepState } from './step-transitions.ts';

export interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** One station of a member's path with what happened there. */
export interface PathStep {
  readonly position: number;
  readonly station: Station;
  readonly bodyId: string | null;
  readonly bodyName: string;
  readonly state: StepState;
  readonly paper: PaperState;
  /** Treated and kept behind closed doors (HGO § 52). */
  readonly nonPublic: boolean;
  readonly paperNumber: string;
  /** The sitting, or for a department the day on which it has the paper ready. */
  readonly plannedOn: CalendarDate | null;
  readonly decidedOn: CalendarDate | null;
  readonly votes: Votes | null;
  readonly deviation: string;
  readonly condition: string;
  readonly proofSha256: string | null;
  readonly version: number;
}

export const isDecided = (step: Pick<PathStep, 'state'>): boolean => isResult(step.state);

/** How a member stands to the matter; `kenntnis`: the deciding body took note and resolved nothing. */
export const PATH_OUTCOMES = [
  'offen',
  'zugestimmt',
  'abweichung',
  'bedingung',
  'kenntnis',
  'abgelehnt',
] as const;
export type PathOutcome = (typeof PATH_OUTCOMES)[number];

type OutcomeStep = Pick<PathStep, 'station' | 'state'>;

/**
 * What a path has come to. A committee's refusal is advice and the path goes on; a refusal anywhere else ends it.
 * Otherwise the last body decides: it has the last word on what those before it changed.
 */
export function pathOutcome(steps: readonly OutcomeStep[]): PathOutcome {
  if (endedBy(steps)) return 'abgelehnt';
  const last = steps.at(-1);
  if (!last || steps.some((step) => !isDecided(step))) return 'offen';
  return OUTCOME_OF[last.state] ?? 'offen';
}

const OUTCOME_OF: Partial<Readonly<Record<StepState, PathOutcome>>> = {
  beschlossen: 'zugestimmt',
  'beschlossen-mit-abweichung': 'abweichung',
  'mit-bedingung': 'bedingung',
  'zur-kenntnis': 'kenntnis',
};

/** The step that ended a path by refusing. */
export const endedBy = <Step extends OutcomeStep>(steps: readonly Step[]): Step | undefined =>
  steps.find(({ station, state }) => state === 'abgelehnt' && !isAdvisory(station));

/** The step a path waits at; undefined where it is through or ended. */
export const currentStep = <Step extends OutcomeStep>(steps: readonly Step[]): Step | undefined =>
  endedBy(steps) ? undefined : steps.find((step) => !isDecided(step));
