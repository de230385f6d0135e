import { germanCount, germanList } from '../../../../foundation/german.ts';
import { Notice } from '../../../../ui/notice.tsx';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';

/** A sum can hide who pays more, so it is said on top. */
export function CostLosers({ page: { costs, reach } }: { readonly page: ProcessCostPage }) {
  if (costs.losers.length === 0) return null;
  const seesAll = costs.members.every(({ memberKey }) => reach.sees(memberKey));
  const who = seesAll ? germanList(costs.losers) : germanCount(costs.losers.length, 'Kommune', 'Kommunen');
  const verb = costs.losers.length === 1 ? 'zahlt' : 'zahlen';
  return (
    <Notice tone="danger" icon="warning" title={`${who} ${verb} gemeinsam mehr als heute`}>
      <p>
        {costs.total.saving > 0n
          ? 'Die Summe aller spart trotzdem. Klären Sie einen Ausgleich, einen anderen Schlüssel oder einen anderen Zuschnitt, bevor entschieden wird.'
          : 'Auch in der Summe wird es teurer. Prüfen Sie, ob andere Gründe dafür sprechen.'}
      </p>
    </Notice>
  );
}
