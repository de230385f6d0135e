/** Front door of needs: rounds and what the latest one says, within the caller's transaction. */
export { insertRound, type NewRound } from './store/round-store.ts';
export { loadSampleProposal } from './use-cases/proposals/load-sample-proposal.ts';
export { readNeedsOverview } from './use-cases/ranking/read-needs-overview.ts';
export { readerOf } from './use-cases/rounds/reader-of.ts';
