/** Front door of decisions: who may decide and sign, and matters for the demo. They share the caller's transaction. */
export { insertDeputies } from './store/deputy-store.ts';
export { insertMatters } from './store/tracker-matter-store.ts';
export { insertMatterMembers } from './store/tracker-member-store.ts';
export { insertSteps } from './store/tracker-step-store.ts';
export { insertValueLimits } from './store/value-limit-store.ts';
