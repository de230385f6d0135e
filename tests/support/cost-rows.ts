import { centsToString as text } from '../../app/foundation/cents.ts';
import type { ProcessCosts } from '../../app/modules/appraisal/domain/advantage/process-costs.ts';

/** Of each member its name, what it pays today and together, what it saves and how much that is in percent. */
export const costRows = ({ members }: ProcessCosts) =>
  members.map(({ name, today, pooled, saving, percent }) => [
    name,
    today && text(today.total),
    pooled && text(pooled.total),
    saving !== null && text(saving),
    percent,
  ]);
