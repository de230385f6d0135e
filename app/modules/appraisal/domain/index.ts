/** What other modules and seeds may use of the rules about an appraisal. */
export type { SampleFinding, SampleSolution } from './exchange/sample-exchange.ts';
export type { SampleAddress, SampleInformation } from './information/sample-information.ts';
