import { Notice } from '../../../../ui/notice.tsx';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';

/** Why there is no figure yet, said once. */
export function ModelFaults({ page: { costs } }: { readonly page: ProcessCostPage }) {
  const faults = costs.faults.today.length > 0 ? costs.faults.today : costs.faults.pooled;
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning" title="Was zum Ergebnis noch fehlt">
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Notice>
  );
}
