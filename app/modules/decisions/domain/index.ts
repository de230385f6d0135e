/** What other modules may use of the rules about decisions. */
export { describeRecord, type RecordSummary } from './seal/describe-record.ts';
