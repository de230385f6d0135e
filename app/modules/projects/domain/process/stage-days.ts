import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { daysInclusive } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { refuseFarDay } from '../undertakings/far-day.ts';
import type { Stage } from './stage.ts';
import { type StageRefusal, stageRefusal } from './stage-order.ts';

const DAYS_MAX = 104 * 7;

export interface PlannedDays {
  readonly plannedFrom: CalendarDate;
  readonly plannedTo: CalendarDate;
}

/** All that keeps a stage from being planned on these days. Stages may overlap: that plans them side by side. */
export function checkPlannedDays(
  { state, title, role }: Stage,
  { plannedFrom, plannedTo }: PlannedDays,
  { startedOn, today }: { readonly startedOn: CalendarDate | null; readonly today: CalendarDate },
): StageRefusal[] {
  if (state === 'abgeschlossen' || state === 'entfallen')
    return [
      stageRefusal(
        'state',
        `Die Stufe „${title}“ ist schon vorbei. Ihr Plan bleibt, wie er war, damit Abweichungen lesbar sind.`,
      ),
    ];
  if (plannedTo < plannedFrom)
    return [
      stageRefusal(
        'day',
        `Das Ende ${germanDate(plannedTo)} liegt vor dem Beginn ${germanDate(plannedFrom)}. Tauschen Sie die Tage.`,
      ),
    ];
  if (daysInclusive(plannedFrom, plannedTo) > DAYS_MAX)
    return [stageRefusal('day', 'Eine Stufe dauert höchstens zwei Jahre. Wählen Sie ein früheres Ende.')];
  const far = refuseFarDay(plannedFrom, today) ?? refuseFarDay(plannedTo, today);
  if (far !== undefined) return [stageRefusal('day', far)];
  return startedOn !== null && role !== 'auftrag' && plannedFrom < startedOn
    ? [
        stageRefusal(
          'day',
          `Das Projekt hat am ${germanDate(startedOn)} begonnen. Planen Sie die Stufe ab diesem Tag.`,
        ),
      ]
    : [];
}
