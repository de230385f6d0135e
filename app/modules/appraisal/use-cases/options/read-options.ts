import type { Tx } from '../../../../platform/transaction.ts';
import { shownOptions } from '../../domain/options/joint-option.ts';
import type { OptionSummary } from '../../domain/options/option-summary.ts';
import { summariseOption } from '../../domain/options/summarise-option.ts';
import { listOptions } from '../../store/option-store.ts';

/** The options of a project as recommendation and report name them, the preferred one first. */
export async function readOptions(tx: Tx, undertakingId: string): Promise<OptionSummary[]> {
  const summaries = shownOptions(await listOptions(tx, undertakingId)).map(summariseOption);
  return [
    ...summaries.filter(({ isPreferred }) => isPreferred),
    ...summaries.filter(({ isPreferred }) => !isPreferred),
  ];
}
