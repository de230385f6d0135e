/** Front door of needs: rounds and what their ranking says, within the caller's transaction. */
export { insertRound, listRounds, type NewRound, type RoundRecord } from './store/round-store.ts';
export { type RankedRound, type RankingChoice, readRanking } from './use-cases/load-ranking.ts';
export { type NeedsOverview, readNeedsOverview } from './use-cases/read-needs-overview.ts';
