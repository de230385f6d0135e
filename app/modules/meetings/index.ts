/** Front door of meetings: bodies of the members, their sittings, pauses. All share the caller's transaction. */
export { insertBodies, listBodies } from './store/body-store.ts';
export { insertPauses, listPauses } from './store/pause-store.ts';
export { insertSittings } from './store/sitting-store.ts';
export { readBodyCalendars } from './use-cases/read-body-calendars.ts';
