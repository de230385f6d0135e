import { orderRefusals } from './entry-refusals.ts';
import { endedBy, isDecided, type PathStep } from './path-step.ts';
import { possibleEvents } from './possible-events.ts';
import type { StepEvent } from './step-transitions.ts';

/**
 * What can be entered for a step as its path stands: nothing that `planStepEntry` refuses whatever else is typed. Behind
 * a refusal that ended the path nothing is planned either.
 */
export function enterableEvents(path: readonly PathStep[], step: PathStep): readonly StepEvent[] {
  const end = endedBy(path);
  if (end && end.position < step.position && !isDecided(step)) return [];
  return possibleEvents(step.station, step.state).filter(
    (event) => orderRefusals(path, step, { event }).length === 0,
  );
}
