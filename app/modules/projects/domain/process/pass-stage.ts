import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Stage } from './stage.ts';

/** Ends a running stage on a day; the next open one begins the same day, where none runs beside it. */
export function passStage(
  stages: readonly Stage[],
  position: number,
  day: CalendarDate,
  note: string,
): Stage[] {
  const ended = stages.map((stage) =>
    stage.position === position ? { ...stage, state: 'abgeschlossen' as const, endedOn: day, note } : stage,
  );
  return beginNext(ended, day);
}

/** Begins the first open stage, where none runs. */
export function beginNext(stages: readonly Stage[], day: CalendarDate): Stage[] {
  const next = stages.find(({ state }) => state === 'offen');
  if (!next || stages.some(({ state }) => state === 'laufend')) return [...stages];
  return stages.map((stage) => (stage === next ? { ...stage, state: 'laufend', startedOn: day } : stage));
}

/** The stages that differ from before; these are to be written. */
export const changedStages = (before: readonly Stage[], after: readonly Stage[]): Stage[] =>
  after.filter((stage) => !before.includes(stage));
