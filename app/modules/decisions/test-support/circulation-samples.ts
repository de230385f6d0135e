import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { AnsweredDocument } from '../domain/circulation/apply-answer.ts';
import { firstStanding, type Party } from '../domain/circulation/party.ts';

export const TODAY: CalendarDate = calendarDate('2026-11-21');

/** A member that was asked about version 1 and has not answered. */
export const sampleParty = (changes: Partial<Party> = {}): Party => ({
  memberKey: '06433010',
  ...firstStanding(1),
  amount: null,
  version: 1,
  ...changes,
});

/** A running document of form 'text', version 1, due in December. */
export const runningDocument = (changes: Partial<AnsweredDocument> = {}): AnsweredDocument => ({
  kind: 'sonstiges',
  state: 'im-umlauf',
  versionNumber: 1,
  form: 'text',
  dueOn: calendarDate('2026-12-11'),
  ...changes,
});
