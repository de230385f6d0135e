/** What other modules may use of the rules about bodies, sittings and closing dates. */
export { BODY_KIND_LABELS, type BodyKind } from './body.ts';
export type { BodyCalendar, CalendarSitting, Pause, PauseKind } from './body-calendar.ts';
export { closingDateOf } from './closing-date.ts';
export { invitationDate, invitationMinimum } from './invitation-date.ts';
export { type NextSitting, type NextSittingQuestion, nextSitting } from './next-sitting.ts';
export { statutoryBodyName } from './statutory-body-name.ts';
