import { fail, ok, type Result } from '../../../../foundation/result.ts';
import {
  BUNDLE_STATE_LABELS,
  BUNDLE_STEP_LABELS,
  type BundleState,
  type BundleStep,
  needsReason,
  nextBundleState,
} from './bundle-state.ts';
import { type BundleRefusal, refusal } from './check-bundle.ts';
import type { Readiness } from './check-readiness.ts';

export interface StepFacts {
  readonly state: BundleState;
  /** A project has been made of it. */
  readonly isTaken: boolean;
  readonly readiness: Readiness;
  readonly reason: string;
}

/** Where an act leads, or why it is refused, in German sentences. What became a project stays as it was taken. */
export function planBundleStep(
  step: BundleStep,
  { state, isTaken, readiness, reason }: StepFacts,
): Result<BundleState, readonly BundleRefusal[]> {
  const next = nextBundleState(state, step);
  if (next === undefined)
    return fail([
      refusal(
        'state',
        `„${BUNDLE_STEP_LABELS[step]}“ geht bei einem Bündel im Stand „${BUNDLE_STATE_LABELS[state]}“ nicht. Prüfen Sie den neuen Stand.`,
      ),
    ]);
  if (isTaken)
    return fail([
      refusal('state', 'Aus diesem Bündel ist schon ein Projekt geworden. Ändern Sie nun das Projekt.'),
    ]);
  if (step === 'bereitstellen' && !readiness.ready) return fail([refusal('state', readiness.reason)]);
  if (needsReason(step) && reason.trim() === '')
    return fail([
      refusal('reason', 'Nennen Sie den Grund; er steht im Verlauf und hilft, wenn das Thema wiederkommt.'),
    ]);
  return ok(next);
}
