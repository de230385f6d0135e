import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { startedOn } from '../participation/started-on.ts';
import { type StateHistory, stateAt } from '../undertakings/undertaking.ts';
import type { Stage } from './stage.ts';

/** What happened or is to happen to a project on which its stages depend. */
export interface ProjectFacts {
  readonly today: CalendarDate;
  /** First day of the project; null before its start, and where no source hands it down. */
  readonly startedOn: CalendarDate | null;
  /** Neither paused nor ended. */
  readonly isRunning: boolean;
}

/** What the rules on stages ask of a project on a day. */
export const projectFacts = (states: StateHistory, today: CalendarDate): ProjectFacts => ({
  today,
  startedOn: startedOn(states),
  isRunning: stateAt(states, today)?.state === 'laufend',
});

export interface StageRefusal {
  readonly field: 'day' | 'reason' | 'decision' | 'papers' | 'document' | 'state' | 'conflict';
  /** German, with the remedy. */
  readonly message: string;
}
export const stageRefusal = (field: StageRefusal['field'], message: string): StageRefusal => ({
  field,
  message,
});

/** True where the plan lets two stages run side by side: their planned days overlap. */
export const isPlannedParallel = (one: Stage, other: Stage): boolean =>
  one.plannedFrom !== null &&
  one.plannedTo !== null &&
  other.plannedFrom !== null &&
  other.plannedTo !== null &&
  one.plannedFrom <= other.plannedTo &&
  other.plannedFrom <= one.plannedTo;

/** Why a day is none on which something happened in a project; null where it can be. */
export function refuseDay(day: CalendarDate, { today, startedOn }: ProjectFacts): StageRefusal | null {
  if (day > today)
    return stageRefusal(
      'day',
      `Der ${germanDate(day)} liegt in der Zukunft. Tragen Sie ein, was geschehen ist, spätestens heute.`,
    );
  if (startedOn !== null && day < startedOn)
    return stageRefusal(
      'day',
      `Das Projekt hat am ${germanDate(startedOn)} begonnen. Wählen Sie diesen oder einen späteren Tag.`,
    );
  return null;
}

/** Why a day lies before the beginning of a stage; null where it does not. */
export const refuseBeforeBegin = ({ startedOn, title }: Stage, day: CalendarDate): StageRefusal | null =>
  startedOn !== null && day < startedOn
    ? stageRefusal(
        'day',
        `„${title}“ hat erst am ${germanDate(startedOn)} begonnen. Wählen Sie diesen oder einen späteren Tag.`,
      )
    : null;

/** Why a stage may not begin on a day beside or before others; null where it may. One follows the other unless planned in parallel. */
export function refuseOrder(stages: readonly Stage[], stage: Stage, day: CalendarDate): StageRefusal | null {
  const others = stages.filter((other) => other !== stage && !isPlannedParallel(stage, other));
  const running = others.find(({ state }) => state === 'laufend');
  if (running)
    return stageRefusal(
      'state',
      `Die Stufe „${running.title}“ läuft noch. Schließen Sie sie zuerst ab, oder planen Sie beide Stufen nebeneinander.`,
    );
  const before = others.filter(({ position }) => position < stage.position);
  const open = before.find(({ state }) => state === 'offen');
  if (open)
    return stageRefusal(
      'state',
      `Davor steht noch die Stufe „${open.title}“. Beginnen Sie mit ihr, oder lassen Sie sie entfallen.`,
    );
  const later = before.find(({ endedOn }) => endedOn !== null && endedOn > day);
  return later && later.endedOn !== null
    ? stageRefusal(
        'day',
        `Die Stufe „${later.title}“ endete erst am ${germanDate(later.endedOn)}. Wählen Sie diesen oder einen späteren Tag, oder planen Sie beide Stufen nebeneinander.`,
      )
    : null;
}
