import type { AllianceCall } from '../../../../platform/http/page-route.ts';
import { loadRankingPage, type RankingPage } from '../../use-cases/ranking/load-ranking.ts';
import { readerFor } from '../reader-for.ts';
import { type RankingQuery, readRankingQuery, standardOf } from './ranking-query.ts';

/** The round an address asks for, ranked as it asks, and the address read with the round's weights and threshold as standard. */
export async function loadAsked(call: AllianceCall): Promise<RankingPage & { readonly query: RankingQuery }> {
  const { services, alliance, query } = call;
  const name = query.get('runde') || null;
  const choice = await loadRankingPage(services, alliance, readerFor(call), name, (round) => ({
    weights: readRankingQuery(query, standardOf(round)).weights,
  }));
  return { ...choice, query: readRankingQuery(query, standardOf(choice.chosen?.round)) };
}
