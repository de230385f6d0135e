import { germanCount, germanList } from '../../../../foundation/german.ts';
import type { RecommendationPage } from '../../use-cases/recommendation/load-recommendation.ts';

type Known = Pick<RecommendationPage, 'names' | 'members'>;

/** "alle 15 Kommunen", else their names. */
export function memberList(keys: readonly string[], { names, members }: Known): string {
  const isAll = members.length > 2 && members.every(({ memberKey }) => keys.includes(memberKey));
  return isAll && keys.length === members.length
    ? `alle ${germanCount(keys.length, 'Kommune', 'Kommunen')}`
    : germanList(keys.map((key) => names.get(key) ?? key));
}
