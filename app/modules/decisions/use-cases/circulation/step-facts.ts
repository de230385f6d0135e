import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { StepFacts } from '../../domain/circulation/decide-step.ts';
import type { Circulation } from './load-circulation.ts';

/** What a step of this document depends on; the caller adds what only it knows. */
export const stepFacts = (
  { document, parties }: Circulation,
  today: CalendarDate,
  known: Partial<Pick<StepFacts, 'hasText' | 'reason' | 'unsigned' | 'dueOn'>> = {},
): StepFacts => ({
  state: document.state,
  versionNumber: document.versionNumber,
  sameVersion: document.sameVersion,
  dueOn: document.dueOn,
  today,
  parties,
  hasText: true,
  unsigned: [],
  reason: '',
  ...known,
});
