import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { passStage } from './pass-stage.ts';
import type { Stage } from './stage.ts';

/**
 * The stages once the project has started: the charter ended with the start, the next one begins the same day.
 * `preparedSince`: when work on the charter began, where that is known.
 */
export function startStages(
  stages: readonly Stage[],
  startDay: CalendarDate,
  preparedSince: CalendarDate | null,
): Stage[] {
  const charter = stages.find(({ role, state }) => role === 'auftrag' && state !== 'abgeschlossen');
  if (!charter) return [...stages];
  const began = preparedSince !== null && preparedSince <= startDay ? preparedSince : startDay;
  const begun = stages.map((stage) =>
    stage === charter ? { ...stage, startedOn: stage.startedOn ?? began } : stage,
  );
  return passStage(begun, charter.position, startDay, 'Mit dem Start des Projekts.');
}

/** The stages once the schedule is agreed: its stage ended that day, where it ran. */
export function endSchedule(stages: readonly Stage[], day: CalendarDate): Stage[] {
  const schedule = stages.find(({ role, state }) => role === 'ablaufplan' && state === 'laufend');
  if (!schedule) return [...stages];
  const last = schedule.startedOn !== null && schedule.startedOn > day ? schedule.startedOn : day;
  return passStage(stages, schedule.position, last, 'Mit dem verbindlichen Projektablaufplan.');
}
