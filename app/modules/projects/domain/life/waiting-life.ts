import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { needsCharter, stateAt } from '../undertakings/undertaking.ts';
import type { UndertakingRecord } from '../undertakings/undertaking-record.ts';

/** A step that the office should think of. */
export interface WaitingStep {
  readonly task: string;
  /** Of the step's page, below the project's. */
  readonly path: string;
  readonly dueOn: CalendarDate | null;
  readonly waitsSince: CalendarDate;
}

/** Two weeks before a suspension ends the group must know whether it goes on. */
const ASK_BEFORE_DAYS = 14;

/**
 * What of a project's life waits for the office on a day: the start once all have signed, and the end of a suspension
 * from two weeks before. `signedOn`: day of the last signature; null while one is missing.
 */
export function waitingStep(
  { kind, states }: Pick<UndertakingRecord, 'kind' | 'states'>,
  signedOn: CalendarDate | null,
  today: CalendarDate,
): WaitingStep | null {
  const current = stateAt(states, today);
  if (current?.state === 'in-vorbereitung' && needsCharter(kind) && signedOn !== null)
    return {
      task: 'Alle haben gezeichnet: Projekt starten',
      path: '/stand/starten',
      dueOn: null,
      waitsSince: signedOn,
    };
  if (current?.state !== 'ausgesetzt' || current.until === null) return null;
  const from = addDays(current.until, -ASK_BEFORE_DAYS);
  if (today < from) return null;
  const task =
    current.until < today
      ? 'Die Aussetzung ist abgelaufen: fortsetzen, länger aussetzen oder abschließen'
      : 'Die Aussetzung endet bald: fortsetzen, länger aussetzen oder abschließen';
  return {
    task,
    path: '/stand',
    dueOn: current.until,
    waitsSince: from < current.since ? current.since : from,
  };
}
