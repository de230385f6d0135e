import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { CONFLICT, type EntryRefusal, entryRefusals, refusal, type StepEntry } from './entry-refusals.ts';
import { isDecided, type PathStep } from './path-step.ts';
import { possibleEvents } from './possible-events.ts';
import { nextStepState, type StepEvent } from './step-transitions.ts';

/**
 * Decides what an entry makes of a step. Refuses with every reason at once: a forbidden transition, a step whose
 * predecessor is not decided, a day in the future or before the predecessor, a missing deviation or condition.
 */
export function planStepEntry(
  path: readonly PathStep[],
  position: number,
  entry: StepEntry,
  today: CalendarDate,
): Result<PathStep, readonly EntryRefusal[]> {
  const step = path.find((candidate) => candidate.position === position);
  if (!step) return fail([refusal('event', 'Diesen Schritt gibt es nicht mehr. Laden Sie die Seite neu.')]);
  if (step.version !== entry.version) return fail([CONFLICT]);
  const state = nextStepState(step.state, entry.event);
  if (state === undefined || !possibleEvents(step.station, step.state).includes(entry.event))
    return fail([refusal('event', forbidden(step, entry.event))]);
  const refusals = entryRefusals(path, step, entry, today);
  return refusals.length > 0
    ? fail(refusals)
    : ok({ ...applied(step, entry), state, version: step.version + 1 });
}

function applied(step: PathStep, entry: StepEntry): PathStep {
  const cleared = { decidedOn: null, votes: null, deviation: '', condition: '' };
  if (entry.event === 'planen') return { ...step, plannedOn: entry.on };
  // Postponed papers are handed in already: they only wait for the next agenda.
  if (entry.event === 'vertagen')
    return { ...step, plannedOn: entry.on, paper: step.paper === 'entwurf' ? 'entwurf' : 'eingereicht' };
  if (entry.event === 'zuruecknehmen') return { ...step, ...cleared };
  if (entry.event === 'entfaellt') return { ...step, ...cleared };
  return {
    ...step,
    ...cleared,
    decidedOn: entry.on,
    votes: entry.votes,
    deviation: entry.event === 'beschlossen-mit-abweichung' ? entry.text.trim() : '',
    condition: entry.event === 'mit-bedingung' ? entry.text.trim() : '',
  };
}

const forbidden = (step: PathStep, event: StepEvent): string =>
  isDecided(step) && (event === 'planen' || event === 'vertagen')
    ? `${step.bodyName} hat schon entschieden. Berichtigen Sie das Ergebnis oder nehmen Sie es zuerst zurück.`
    : event === 'zuruecknehmen'
      ? 'Hier ist noch kein Ergebnis eingetragen, das zurückgenommen werden könnte.'
      : `Das gibt es bei „${step.bodyName}“ nicht. Wählen Sie einen anderen Eintrag.`;
