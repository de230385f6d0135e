/** Front door of needs: rounds and what the latest one says, within the caller's transaction. */
export { insertRound, type NewRound } from './store/round-store.ts';
export { FOLLOW_UP_READERS } from './use-cases/follow-up/follow-up-readers.ts';
export { readMissingSheets } from './use-cases/follow-up/read-missing-sheets.ts';
export { WAITING_TOPICS } from './use-cases/inbox/waiting-topics.ts';
export { readNeedsOverview } from './use-cases/ranking/read-needs-overview.ts';
export { readerOf } from './use-cases/rounds/reader-of.ts';
