/** Front door of decisions: who may decide and sign. They share the caller's transaction. */
export { insertDeputies } from './store/deputy-store.ts';
export { insertValueLimits } from './store/value-limit-store.ts';
export { type NoticeDate, readNoticeDates } from './use-cases/notices/read-notice-dates.ts';
export { readWaitingNotices } from './use-cases/notices/read-waiting.ts';
