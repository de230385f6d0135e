/** What other modules may use of the rules about contributions. */
export type { ContributionRow, ContributionTable } from './contribution-table.ts';
export { explainAmount } from './rechenweg.ts';
export { recomputeTable } from './recompute.ts';
export { reconcileRows } from './reconcile-row.ts';
export { reconcileSums } from './reconcile-sums.ts';
export { findCommonWitness } from './reconcile-together.ts';
export { savingsOf } from './savings.ts';
export { simulate } from './what-if.ts';
export { whatIfDefaults } from './what-if-values.ts';
