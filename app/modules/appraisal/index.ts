/** Front door of appraisal. */
export { APPRAISAL_TOPICS } from './use-cases/inbox/waiting-topics.ts';
