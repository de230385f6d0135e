import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { RoundState } from '../rounds/round-state.ts';
import type { SheetCapacity } from './sheet-steps.ts';

export interface AnsweredRound {
  readonly state: RoundState;
  /** Last day to answer; null where none was set. */
  readonly dueOn: CalendarDate | null;
}

/**
 * Why nobody can answer in a round today; null where answers are taken. The office still enters, while the round is open,
 * what reached it late.
 */
export function whyClosed(
  { state, dueOn }: AnsweredRound,
  today: CalendarDate,
  capacity: SheetCapacity,
): string | null {
  if (state === 'entwurf') return 'Diese Abfrage ist noch nicht eröffnet.';
  if (state !== 'offen')
    return 'Diese Abfrage ist geschlossen; Antworten lassen sich nur noch lesen. Fragen beantwortet die Geschäftsstelle.';
  if (dueOn !== null && dueOn < today && capacity !== 'geschaeftsstelle')
    return `Die Frist ist am ${germanDate(dueOn)} abgelaufen; der Bogen lässt sich nur noch lesen. Die Geschäftsstelle kann die Frist verlängern oder Ihre Antwort nachtragen.`;
  return null;
}
