/** Front door of settlement. */
export { insertContributionTables } from './store/contribution-table-store.ts';
export { readTableFigures } from './use-cases/read-table-figures.ts';
