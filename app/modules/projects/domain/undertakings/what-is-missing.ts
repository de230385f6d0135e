import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Missing } from './missing.ts';
import { missingBeforeStart, type StartFacts } from './missing-before-start.ts';
import { type CourseFacts, missingInStages } from './missing-in-stages.ts';
import { isOver, type StateEntry } from './undertaking.ts';

/** All that decides what a project waits for. */
export interface MissingFacts extends StartFacts, CourseFacts {
  /** Null where nothing is known for the day. */
  readonly state: StateEntry | null;
}

/**
 * What a project still lacks, the next act first: what it is, why, until when, and who acts. Empty where nothing is to be
 * done: it has ended, was given up, or is known from a report alone and follows no standard.
 */
export function whatIsMissing(facts: MissingFacts): readonly Missing[] {
  const state = facts.state?.state;
  if (state === undefined || isOver(state)) return [];
  if (state === 'warteliste') return facts.isReported ? [] : [ON_WAITING_LIST];
  if (state === 'in-vorbereitung') return facts.isReported ? [] : missingBeforeStart(facts);
  if (state === 'ausgesetzt') return suspended(facts.state?.until ?? null, facts.today);
  return missingInStages(facts);
}

const ON_WAITING_LIST: Missing = {
  title: 'Auf der Warteliste',
  reason: 'Die Vorbereitung hat noch nicht begonnen.',
  dueOn: null,
  who: 'Geschäftsstelle',
  act: 'vorbereiten',
};

/** A pause without an end, or one that is over, asks how it goes on; before that nobody has to do anything. */
function suspended(until: CalendarDate | null, today: CalendarDate): readonly Missing[] {
  if (until !== null && until > today) return [];
  return [
    {
      title: until === null ? 'Ausgesetzt ohne Enddatum' : 'Die Aussetzung ist abgelaufen',
      reason:
        'Entscheiden Sie, ob das Projekt fortgesetzt wird, länger ausgesetzt bleibt oder abgeschlossen wird.',
      dueOn: until,
      who: 'Geschäftsstelle',
      act: 'fortsetzen',
    },
  ];
}
