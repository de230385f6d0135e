/** What other modules may use of the rules about bodies, sittings and closing dates. */
export type { BodyKind } from './body.ts';
export type { BodyCalendar, Pause } from './body-calendar.ts';
export { closingDateOf } from './closing-date.ts';
export { invitationMinimum } from './invitation-date.ts';
export { nextSitting } from './next-sitting.ts';
export { statutoryBodyName } from './statutory-body-name.ts';
