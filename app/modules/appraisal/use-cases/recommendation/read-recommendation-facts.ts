import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { AdvantageResult } from '../../domain/advantage/advantage-result.ts';
import { optionName } from '../../domain/options/joint-option.ts';
import type { RecommendationFacts } from '../../domain/recommendation/recommendation-hints.ts';
import { listOptions } from '../../store/option-store.ts';
import { readAdvantage } from '../advantage/read-advantage.ts';

/** What a recommendation is read beside: the result of each member, and the option that is preferred. */
export async function readRecommendationFacts(
  tx: Tx,
  undertakingId: string,
  today: CalendarDate,
): Promise<RecommendationFacts & { readonly advantage: AdvantageResult | null }> {
  const preferred = (await listOptions(tx, undertakingId)).find(({ isPreferred }) => isPreferred);
  return {
    advantage: await readAdvantage(tx, undertakingId, today),
    preferredOption: preferred ? optionName(preferred) : null,
  };
}
