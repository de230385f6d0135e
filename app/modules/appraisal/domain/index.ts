/** What others may use of the rules of the appraisal. */
export type { SampleOptions } from './options/sample-options.ts';
