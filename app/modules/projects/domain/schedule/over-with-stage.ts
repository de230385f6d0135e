import type { Stage } from '../process/stage.ts';
import type { ScheduleItem } from './schedule.ts';

/** What became of an item that nobody ended by the time its stage did. */
export const OVER_WITH_STAGE = {
  abgeschlossen: 'mit der Stufe beendet',
  entfallen: 'mit der Stufe entfallen',
} as const;

/**
 * How an open item ended together with its stage; null while it counts. Nobody waits for a task of a stage that is
 * over, though its own days were never recorded: it is neither late nor does it move what follows.
 */
export function overWithStage(
  { stagePosition, actualTo }: Pick<ScheduleItem, 'stagePosition' | 'actualTo'>,
  stages: readonly Pick<Stage, 'position' | 'state'>[],
): (typeof OVER_WITH_STAGE)[keyof typeof OVER_WITH_STAGE] | null {
  if (actualTo !== null || stagePosition === null) return null;
  const state = stages.find(({ position }) => position === stagePosition)?.state;
  return state === 'abgeschlossen' || state === 'entfallen' ? OVER_WITH_STAGE[state] : null;
}
