import type { Station } from './station.ts';
import { nextStepState, STEP_EVENTS, type StepEvent, type StepState } from './step-transitions.ts';

/** A department writes the paper and resolves nothing; only sittings are postponed. */
const NEVER: Partial<Readonly<Record<Station, readonly StepEvent[]>>> = {
  fachamt: ['vertagen', 'beschlossen-mit-abweichung', 'mit-bedingung', 'abgelehnt', 'zur-kenntnis'],
  leitung: ['vertagen'],
};

/** What can be entered for a step of a station as it stands. */
export const possibleEvents = (station: Station, state: StepState): readonly StepEvent[] =>
  STEP_EVENTS.filter(
    (event) => nextStepState(state, event) !== undefined && !NEVER[station]?.includes(event),
  );
